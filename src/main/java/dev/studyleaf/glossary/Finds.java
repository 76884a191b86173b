package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;

/**
 * What all patterns see in all notes; authors' marks on single lines are obeyed.
 *
 * @param all what may be terms
 * @param names what is named
 */
record Finds(List<Find> all, List<SeenName> names) {

    /** What one note has, a list for each pattern. */
    private record OfNote(Spots spots, List<List<Find>> byPattern, List<SeenName> names) {
        static OfNote of(ParsedNote note) {
            Spots spots = Spots.of(note);
            return new OfNote(
                    spots,
                    TermPatterns.ALL.stream()
                            .map(pattern -> finds(pattern, spots))
                            .toList(),
                    NamePatterns.names(spots));
        }
    }

    private static List<Find> finds(TermPattern pattern, Spots spots) {
        return pattern.find(spots).stream()
                .map(term -> find(pattern, term, spots))
                .toList();
    }

    /** Of finds the most reliable pattern first, each pattern's in the order of the notes. */
    static Finds of(List<ParsedNote> notes, Kept kept, Diagnostics diagnostics) {
        List<OfNote> read = notes.parallelStream()
                .map(note -> kept.of("finds", note.path(), note, OfNote::of))
                .toList();
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < TermPatterns.ALL.size(); i++) {
            for (OfNote one : read) {
                for (Find find : one.byPattern().get(i)) {
                    if (!one.spots().marks().isNoTerm(find.spot())) {
                        finds.add(find);
                    }
                }
            }
        }
        read.forEach(one -> reportIdleMarks(one, diagnostics));
        return new Finds(
                finds, read.stream().flatMap(one -> one.names().stream()).toList());
    }

    /** Words with which item after item of a note begins are a label. */
    private static Find find(TermPattern pattern, FoundTerm term, Spots spots) {
        boolean label =
                pattern.mayBeLabels() && term.spot().isItem() && spots.labels().returns(term.name());
        return new Find(pattern, label ? term.trusted(Trust.LABEL) : term);
    }

    /** A mark that makes no term is a slip: the author waits for a term that never comes. */
    private static void reportIdleMarks(OfNote one, Diagnostics diagnostics) {
        if (one.spots().marks().marks().isEmpty()) {
            return;
        }
        List<Integer> found = one.byPattern().stream()
                .flatMap(List::stream)
                .filter(find -> find.term().trust() == Trust.SURE)
                .map(find -> find.spot().line())
                .toList();
        one.spots().marks().marks().forEach((line, mark) -> {
            if (mark.term() && !found.contains(line)) {
                diagnostics.add(
                        one.spots().note().text(),
                        mark.span(),
                        Code.GLOSSARY_MARK,
                        "there is no name with a definition for this mark",
                        "put it behind a line such as `- Entropy: a measure of disorder`");
            }
        });
    }
}
