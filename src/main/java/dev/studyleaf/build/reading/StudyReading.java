package dev.studyleaf.build.reading;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.quiz.LockedIds;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionIds;
import dev.studyleaf.quiz.QuestionLock;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.study.Study;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The first half of every command: notes become a study; nothing is written.
 *
 * @param root the folder of the notes
 * @param settings of the site
 * @param assembly the study, and the files that it shows
 * @param locked how its questions were found in the lock file
 * @param lock that file
 * @param parsing what a note is parsed with
 */
public record StudyReading(
        Path root, Settings settings, Assembly assembly, LockedIds locked, QuestionLock lock, Parsing parsing) {
    /** Reads a folder for a command that needs no more to be said. */
    public static StudyReading of(Path notes, Diagnostics diagnostics) {
        return of(StudyFolder.of(notes), diagnostics);
    }

    /** Reads a folder for a command that shows the notes as often as it likes. */
    public static StudyReading of(StudyFolder folder, Diagnostics diagnostics) {
        return of(folder, BuildListener.SILENT, Keeping.held(), diagnostics);
    }

    /**
     * Reads a folder.
     *
     * @param listener hears of each step
     * @param diagnostics gets what is wrong with the notes
     */
    public static StudyReading of(
            StudyFolder folder, BuildListener listener, Keeping keeping, Diagnostics diagnostics) {
        return new StudyReader(folder, listener, keeping, diagnostics).read();
    }

    /** What the notes came to. */
    public Study study() {
        return assembly.study();
    }

    /** The questions that the author of one note asks, as far as it alone tells their ids. */
    public List<Question> locked(Parsing.Parsed parsed) {
        String path = parsed.note().path();
        LockedIds ids = LockedIds.of(Map.of(path, parsed.questions()), lock.of(path));
        List<Question> questions = ids.questions().getOrDefault(path, List.of());
        return QuestionIds.check(List.of(questions), List.of(parsed.note().text()), new Diagnostics())
                .get(0);
    }
}
