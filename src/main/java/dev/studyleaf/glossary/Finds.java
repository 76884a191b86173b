package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.name.SeenName;
import dev.studyleaf.glossary.pattern.TermPatterns;
import dev.studyleaf.glossary.pattern.Trust;
import dev.studyleaf.glossary.weigh.Find;
import java.util.ArrayList;
import java.util.List;

/**
 * What all patterns see in all notes; authors' marks on single lines are obeyed.
 *
 * @param all what may be terms
 * @param names what is named
 */
record Finds(List<Find> all, List<SeenName> names) {

    /** Of finds the most reliable pattern first, each pattern's in the order of the notes. */
    static Finds of(List<NoteFinds> read) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < TermPatterns.ALL.size(); i++) {
            for (NoteFinds one : read) {
                for (Find find : one.byPattern().get(i)) {
                    if (!one.marks().isNoTerm(find.spot())) {
                        finds.add(find);
                    }
                }
            }
        }
        return new Finds(
                finds, read.stream().flatMap(one -> one.names().stream()).toList());
    }

    /** A mark that makes no term is a slip: the author waits for a term that never comes. */
    static void reportIdleMarks(NoteFinds one, Diagnostics diagnostics) {
        if (one.marks().marks().isEmpty()) {
            return;
        }
        List<Integer> found = one.byPattern().stream()
                .flatMap(List::stream)
                .filter(find -> find.term().trust() == Trust.SURE)
                .map(find -> find.spot().line())
                .toList();
        one.marks().marks().forEach((line, mark) -> {
            if (mark.term() && !found.contains(line)) {
                diagnostics.add(
                        one.note().text(),
                        mark.span(),
                        Code.GLOSSARY_MARK,
                        "there is no name with a definition for this mark",
                        "put it behind a line such as `- Entropy: a measure of disorder`");
            }
        });
    }
}
