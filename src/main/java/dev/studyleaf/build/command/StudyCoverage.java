package dev.studyleaf.build.command;

import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.coverage.Coverage;
import dev.studyleaf.diagnostics.Diagnostics;
import java.nio.file.Path;

/**
 * The coverage of a folder of notes.
 *
 * @param diagnostics what is wrong with the notes
 * @param coverage what their questions and links reach
 */
public record StudyCoverage(Diagnostics diagnostics, Coverage coverage) {
    /** Reads a folder; nothing is written. */
    public static StudyCoverage of(Path notes) {
        Diagnostics diagnostics = new Diagnostics();
        StudyReading reading = StudyReading.of(notes, diagnostics);
        return new StudyCoverage(diagnostics, Coverage.of(reading.study()));
    }
}
