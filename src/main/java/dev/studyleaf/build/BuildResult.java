package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.WriteReport;
import java.util.Optional;

/**
 * What came of a build.
 *
 * @param diagnostics what is wrong with the notes
 * @param written what changed on disk; empty where nothing was written
 * @param notes how many notes the study has
 * @param pages how many pages the site has
 * @param terms how many terms
 * @param questions how many questions
 */
public record BuildResult(
        Diagnostics diagnostics, Optional<WriteReport> written, int notes, int pages, int terms, int questions) {
    /** How much there is of each: "11 notes, 1 term, …". */
    public String counts() {
        return Counted.of(notes, "note")
                + ", " + Counted.of(terms, "term")
                + ", " + Counted.of(questions, "question")
                + ", " + Counted.of(pages, "page");
    }
}
