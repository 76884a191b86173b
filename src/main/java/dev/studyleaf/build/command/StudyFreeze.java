package dev.studyleaf.build.command;

import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.freeze.Frozen;
import dev.studyleaf.freeze.InsertionDiff;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.output.WholeFile;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.source.InsertedBytes;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes made questions into the notes as callouts of their authors. */
public final class StudyFreeze {
    /**
     * Which made questions are meant.
     *
     * @param all every one
     * @param shown every one that the page of its note shows
     * @param notes those of these notes: their paths, file names or titles
     * @param ids these
     */
    public record Choice(boolean all, boolean shown, Set<String> notes, Set<String> ids) {
        public Choice {
            notes = Set.copyOf(notes);
            ids = Set.copyOf(ids);
        }

        boolean has(Note note, Question question) {
            boolean here = notes.isEmpty() || notes.stream().anyMatch(name -> isCalled(note, name));
            boolean wide = all || !notes.isEmpty() || shown;
            return ids.contains(question.id()) || (wide && here && (!shown || question.onNote()));
        }

        private static boolean isCalled(Note note, String name) {
            String path = note.parsed().path();
            return path.equals(name)
                    || path.endsWith("/" + name)
                    || note.title().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** A made question of a note, as it is listed: its file and line, its id and what it asks. */
    public record Listed(String path, int line, String id, String form, String prompt) {}

    /** A note that gets questions: its path, how many, and the change as a diff. */
    public record Change(String path, int questions, String diff) {}

    /**
     * What was done, or would be.
     *
     * @param diagnostics what is wrong with the notes; with an error nothing is written
     * @param made all made questions that are not written down yet, note by note
     * @param changes the notes that get questions
     * @param refused what was left out, each with its reason
     * @param unknown ids and notes that nothing is called by; with one nothing is written
     * @param already ids that are written in the notes already
     */
    public record Result(
            Diagnostics diagnostics,
            List<Listed> made,
            List<Change> changes,
            List<String> refused,
            Set<String> unknown,
            Set<String> already) {}

    private final Path folder;
    private final Choice choice;
    private final boolean dry;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private StudyFreeze(Path folder, Choice choice, boolean dry) {
        this.folder = folder;
        this.choice = choice;
        this.dry = dry;
    }

    /** Reads a folder and writes what is meant; nothing where {@code dry}. */
    public static Result run(Path notes, Choice choice, boolean dry) throws IOException {
        return new StudyFreeze(notes, choice, dry).run();
    }

    private Result run() throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Study study = StudyReading.of(folder, diagnostics).study();
        Set<String> already = questions(study).stream()
                .filter(question -> !question.core().made())
                .map(Question::id)
                .filter(choice.ids()::contains)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> unknown = unknown(study);
        if (!diagnostics.hasErrors() && unknown.isEmpty()) {
            for (Note note : study.notes()) {
                freeze(note);
            }
        }
        return new Result(diagnostics, listed(study), changes, refused, unknown, already);
    }

    private static List<Question> questions(Study study) {
        return study.notes().stream().flatMap(note -> note.questions().stream()).toList();
    }

    private Set<String> unknown(Study study) {
        Set<String> unknown = new TreeSet<>(choice.ids());
        questions(study).forEach(question -> unknown.remove(question.id()));
        choice.notes().stream()
                .filter(name -> study.notes().stream().noneMatch(note -> Choice.isCalled(note, name)))
                .forEach(unknown::add);
        return unknown;
    }

    private static List<Listed> listed(Study study) {
        return study.notes().stream()
                .flatMap(note -> note.questions().stream()
                        .filter(q -> q.core().made())
                        .map(question -> {
                            int offset = question.core().origin().span().offset();
                            return new Listed(
                                    note.parsed().path(),
                                    note.parsed().text().lineOf(offset),
                                    question.id(),
                                    question.kind(),
                                    question.asked());
                        }))
                .toList();
    }

    private void freeze(Note note) throws IOException {
        List<Question> chosen = note.questions().stream()
                .filter(question -> question.core().made() && choice.has(note, question))
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        ParsedNote parsed = note.parsed();
        Frozen frozen = Frozen.of(parsed, chosen);
        frozen.refused()
                .forEach(question -> refused.add(parsed.path() + ": " + question.id()
                        + " cannot be written so that it reads as it is: " + question.asked()));
        if (frozen.questions().isEmpty()) {
            return;
        }
        Optional<String> reason = write(parsed, frozen);
        if (reason.isPresent()) {
            refused.add(parsed.path() + ": " + reason.get());
        } else {
            String diff = InsertionDiff.of(parsed.path(), parsed.text(), frozen.insertions());
            changes.add(new Change(parsed.path(), frozen.questions().size(), diff));
        }
    }

    /** Why a note was left as it is, or nothing where it was written. */
    private Optional<String> write(ParsedNote note, Frozen frozen) throws IOException {
        Path file = folder.resolve(note.path()).toRealPath();
        byte[] bytes = Files.readAllBytes(file);
        if (!InsertedBytes.isStill(bytes, note.text())) {
            return Optional.of("the file changed while it was read");
        }
        Optional<byte[]> next = InsertedBytes.of(bytes, frozen.insertions());
        if (next.isEmpty()) {
            return Optional.of("the file has bytes that are no text; save it as UTF-8");
        }
        if (!dry) {
            WholeFile.write(file, next.get());
        }
        return Optional.empty();
    }
}
