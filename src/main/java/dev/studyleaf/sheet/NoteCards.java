package dev.studyleaf.sheet;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.OfNote;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.settings.ExamPlan;
import dev.studyleaf.study.ExamQuestions;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one note has for a sheet.
 *
 * @param note the note
 * @param terms that belong to it
 * @param weight how much more than those of other notes its lines are worth
 * @param site says how callouts are called
 */
record NoteCards(Note note, NoteTerms terms, double weight, SiteInfo site) {
    /** What is kept of the lines of one note under this name. */
    static final String WORK = "sheet lines";

    /** All that decides how many lines a note has, and how heavy they are; {@code uses} is in how many notes each term is used. */
    private record Inputs(ParsedNote note, String title, List<Term> terms, List<Integer> uses, SiteInfo site)
            implements OfNote {}

    /** How heavy the lines of a note are among themselves, in their order. */
    record Lines(List<Double> weights) {}

    /** Of all notes of a study, in their order. */
    static List<NoteCards> of(Study study, Map<String, NoteTerms> terms, Map<String, Double> weights) {
        return study.notes().stream()
                .map(note -> new NoteCards(
                        note,
                        terms.getOrDefault(note.parsed().path(), NoteTerms.NONE),
                        weight(note, weights)
                                * (weights.isEmpty() ? share(study.info().exam(), note) : 1),
                        study.info()))
                .toList();
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

    /** The cards; those of the same title are one. */
    List<SheetCard> cards() {
        return plain().stream()
                .map(card -> card.map(line -> line.times(weight)))
                .toList();
    }

    /** How heavy the lines of the cards are, in their order. */
    double[] weights(Kept kept) {
        List<Integer> uses = terms.defined().stream()
                .map(term -> terms.notes().getOrDefault(term.slug(), 0))
                .toList();
        Inputs inputs = new Inputs(note.parsed(), note.title(), terms.defined(), uses, site);
        return kept.of(WORK, note.parsed().path(), inputs, one -> lines()).weights().stream()
                .mapToDouble(line -> line * weight)
                .toArray();
    }

    private Lines lines() {
        return new Lines(plain().stream()
                .flatMap(card -> card.lines().stream())
                .map(SheetLine::weight)
                .toList());
    }

    private List<SheetCard> plain() {
        Map<String, SheetCard> byTitle = new LinkedHashMap<>();
        for (SheetSource source : SheetSources.all(site)) {
            for (SheetCard card : source.cards(note, terms)) {
                byTitle.merge(card.title(), card, SheetCard::and);
            }
        }
        return List.copyOf(byTitle.values());
    }
}
