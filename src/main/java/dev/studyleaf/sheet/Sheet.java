package dev.studyleaf.sheet;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is worth memorising of a study, in the order of its notes.
 *
 * @param title of the study, with the part of it that this is about
 * @param cards none without a line
 */
public record Sheet(String title, List<SheetCard> cards) {
    /** What is kept under the names of the work. */
    public static Map<String, Class<?>> works() {
        return Map.of(NoteCards.WORK, NoteCards.Lines.class);
    }

    public Sheet {
        cards = List.copyOf(cards);
    }

    /** The sheet of a study; {@code weights} are the author's, by folder, tag or note; without any, the domains of the exam weigh. */
    public static Sheet of(Study study, SheetChoice choice, Map<String, Double> weights) {
        Map<String, NoteTerms> terms = NoteTerms.of(study);
        List<SheetCard> cards = new ArrayList<>();
        NoteCards.of(study, terms, weights).stream()
                .filter(one -> choice.has(one.note()))
                .forEach(one -> cards.addAll(one.cards()));
        if (choice.part() == SheetChoice.Part.STUDY) {
            cards.addAll(unused(study, terms, cards.isEmpty()));
        }
        String title = study.info().title()
                + choice.subject().map(name -> " · " + name).orElse("");
        return new Sheet(title, choice.termsOnly() ? termsOf(cards) : cards);
    }

    /**
     * The sheet of a whole study with at most so many lines, the heaviest. How much the lines of each note weigh is {@code kept},
     * so that only notes of whose lines one stays are looked into.
     */
    public static Sheet heaviest(Study study, Map<String, Double> weights, int most, Kept kept) {
        Map<String, NoteTerms> terms = NoteTerms.of(study);
        List<NoteCards> notes = NoteCards.of(study, terms, weights);
        List<double[]> lines = new ArrayList<>(Parallel.map(notes, one -> one.weights(kept)));
        boolean empty = lines.stream().allMatch(some -> some.length == 0);
        List<SheetCard> rest = unused(study, terms, empty);
        rest.forEach(card ->
                lines.add(card.lines().stream().mapToDouble(SheetLine::weight).toArray()));
        LineRoom room = LineRoom.of(lines, most);
        List<boolean[]> stays = lines.stream().map(room::take).toList();
        List<List<SheetCard>> cards = Parallel.map(
                lines.size(),
                i -> LineRoom.isAny(stays.get(i))
                        ? LineRoom.only(i < notes.size() ? notes.get(i).cards() : rest, stays.get(i))
                        : List.of());
        return new Sheet(
                study.info().title(), cards.stream().flatMap(List::stream).toList());
    }

    /** The terms that no note uses; {@code alone}: nothing stands before them. At most one card. */
    private static List<SheetCard> unused(Study study, Map<String, NoteTerms> terms, boolean alone) {
        String title = study.info().say(alone ? "sheet.terms" : "sheet.more");
        List<SheetLine> lines = terms.getOrDefault("", NoteTerms.NONE).defined().stream()
                .map(term -> new SheetLine(
                        dev.studyleaf.note.Fragment.ofText(term.name()),
                        term.definition(),
                        Weights.DEFINITION,
                        term.slug()))
                .toList();
        return lines.isEmpty() ? List.of() : List.of(new SheetCard(title, "", "", true, lines));
    }

    private static List<SheetCard> termsOf(List<SheetCard> cards) {
        return cards.stream()
                .map(card -> card.only(line -> !line.term().isEmpty()))
                .filter(card -> !card.lines().isEmpty())
                .toList();
    }
}
