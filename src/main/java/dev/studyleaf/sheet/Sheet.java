package dev.studyleaf.sheet;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.source.ExamPlan;
import dev.studyleaf.study.ExamQuestions;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is worth memorising of a study, in the order of its notes.
 *
 * @param title of the study, with the part of it that this is about
 * @param cards none without a line
 */
public record Sheet(String title, List<SheetCard> cards) {
    private static final NoteTerms NONE = new NoteTerms(List.of(), Map.of());

    public Sheet {
        cards = List.copyOf(cards);
    }

    /** The sheet of a study; {@code weights} are the author's, by folder, tag or note; without any, the domains of the exam weigh. */
    public static Sheet of(Study study, SheetChoice choice, Map<String, Double> weights) {
        return of(study, choice, weights, Integer.MAX_VALUE);
    }

    /** The same with at most so many lines, the heaviest: no more of a large study is held on the way. */
    public static Sheet of(Study study, SheetChoice choice, Map<String, Double> weights, int most) {
        Map<String, NoteTerms> terms = NoteTerms.of(study);
        List<SheetSource> sources = SheetSources.all(study.info());
        List<SheetCard> cards = new ArrayList<>();
        int full = choice.termsOnly() ? Integer.MAX_VALUE : most;
        for (Note note : study.notes()) {
            if (choice.has(note)) {
                double weight = weight(note, weights)
                        * (weights.isEmpty() ? share(study.info().exam(), note) : 1);
                for (SheetCard card :
                        cards(sources, note, terms.getOrDefault(note.parsed().path(), NONE))) {
                    cards.add(card.map(line -> line.times(weight)));
                }
                if (cards.size() > full) {
                    // what is too light among some of the cards is so among all
                    cards = new ArrayList<>(heaviest(cards, most));
                    full = Math.max(full, 2 * cards.size());
                }
            }
        }
        if (choice.part() == SheetChoice.Part.STUDY) {
            String rest = study.info().say(cards.isEmpty() ? "sheet.terms" : "sheet.more");
            cards.addAll(unused(terms.getOrDefault("", NONE).defined(), rest));
        }
        String title = study.info().title()
                + choice.subject().map(name -> " · " + name).orElse("");
        return new Sheet(title, heaviest(choice.termsOnly() ? termsOf(cards) : cards, most));
    }

    /** The cards of a note; those of the same title are one. */
    private static List<SheetCard> cards(List<SheetSource> sources, Note note, NoteTerms terms) {
        Map<String, SheetCard> byTitle = new LinkedHashMap<>();
        for (SheetSource source : sources) {
            for (SheetCard card : source.cards(note, terms)) {
                byTitle.merge(card.title(), card, SheetCard::and);
            }
        }
        return List.copyOf(byTitle.values());
    }

    private static double weight(Note note, Map<String, Double> weights) {
        double weight = note.parsed().file().frontMatter().sheetWeight();
        for (Map.Entry<String, Double> entry : weights.entrySet()) {
            boolean meant = List.of(SheetChoice.Part.FOLDER, SheetChoice.Part.TAG, SheetChoice.Part.NOTE).stream()
                    .anyMatch(part -> new SheetChoice(part, entry.getKey(), false).has(note));
            weight *= meant ? entry.getValue() : 1;
        }
        return weight;
    }

    /** How much more than others the exam asks of what a note is about; 1 where its plan does not say. */
    private static double share(ExamPlan plan, Note note) {
        double mean = plan.domains().stream()
                .mapToInt(ExamPlan.Domain::weight)
                .average()
                .orElse(1);
        return ExamQuestions.domain(plan, note)
                .map(domain -> domain.weight() / Math.max(1, mean))
                .orElse(1.0);
    }

    private static List<SheetCard> unused(List<Term> terms, String title) {
        List<SheetLine> lines = terms.stream()
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

    /** The same with at most so many of their lines, the heaviest. */
    private static List<SheetCard> heaviest(List<SheetCard> cards, int lines) {
        List<SheetLine> all =
                cards.stream().flatMap(card -> card.lines().stream()).toList();
        if (all.size() <= lines) {
            return cards;
        }
        double least = all.stream()
                .map(SheetLine::weight)
                .sorted(Comparator.reverseOrder())
                .skip(lines - 1L)
                .findFirst()
                .orElse(0.0);
        long above = all.stream().filter(line -> line.weight() > least).count();
        long[] room = {lines - above};
        return cards.stream()
                .map(card -> card.only(line -> line.weight() > least || (line.weight() == least && room[0]-- > 0)))
                .filter(card -> !card.lines().isEmpty())
                .toList();
    }
}
