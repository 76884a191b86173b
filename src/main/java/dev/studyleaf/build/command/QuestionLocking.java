package dev.studyleaf.build.command;

import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.quiz.LockedIds;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionLock;
import dev.studyleaf.quiz.QuestionLock.Entry;
import dev.studyleaf.source.LockFile;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Locks the ids of questions, so that the learners' progress follows them. */
public final class QuestionLocking {
    /** The name of the file beside the notes. */
    public static final String FILE = LockFile.NAME;

    /**
     * What is locked now.
     *
     * @param diagnostics what is wrong with the notes
     * @param text of the lock file
     * @param questions how many are locked
     * @param added how many of them were not
     * @param found prompts that were edited since and found again
     * @param gone prompts of questions that are no longer there
     */
    public record Result(
            Diagnostics diagnostics, String text, int questions, int added, List<String> found, List<String> gone) {}

    private QuestionLocking() {}

    /** The lock of the questions of a folder, from the one that it has. */
    public static Result run(Path notes) {
        Diagnostics diagnostics = new Diagnostics();
        StudyReading reading = StudyReading.of(notes, diagnostics);
        LockedIds locked = reading.locked();
        List<Question> questions = reading.study().notes().stream()
                .flatMap(note -> note.questions().stream())
                .toList();
        QuestionLock lock = QuestionLock.of(questions, locked.renamed());
        Set<String> known = new HashSet<>(locked.renamed().values());
        LockFile.read(notes, new Diagnostics())
                .ifPresent(file -> QuestionLock.read(file, new Diagnostics()).entries().stream()
                        .map(Entry::id)
                        .forEach(known::add));
        int added = (int) lock.entries().stream()
                .filter(entry -> !known.contains(entry.id()))
                .count();
        List<String> gone = locked.gone().stream()
                .map(entry -> entry.path() + ": " + entry.prompt())
                .toList();
        return new Result(diagnostics, lock.text(), lock.entries().size(), added, locked.found(), gone);
    }
}
