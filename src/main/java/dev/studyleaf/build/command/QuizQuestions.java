package dev.studyleaf.build.command;

import dev.studyleaf.ask.Quiz;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The questions of a folder of notes that are to be asked.
 *
 * @param site the id of the study, under which progress is kept
 * @param questions in the order of the notes
 * @param diagnostics what is wrong with the notes
 */
public record QuizQuestions(String site, List<Quiz.Asked> questions, Diagnostics diagnostics) {
    public QuizQuestions {
        questions = List.copyOf(questions);
    }

    /**
     * Which questions are wanted.
     *
     * @param note the file or the title of a note, or empty for all
     * @param tag of a question or of its note, or empty for all
     * @param made whether those that were made from the notes are asked too
     */
    public record Wanted(String note, String tag, boolean made) {
        private boolean has(Note one) {
            return note.isEmpty()
                    || note.equals(one.title())
                    || note.equals(one.parsed().path());
        }

        private boolean has(Note from, Question question) {
            boolean tagged = tag.isEmpty()
                    || from.tags().contains(tag)
                    || question.core().tags().contains(tag);
            return tagged
                    && (made || !question.core().made())
                    && !question.core().marking().examOnly();
        }
    }

    /** Reads a folder; nothing is written. */
    public static QuizQuestions of(Path notes, Wanted wanted) {
        Diagnostics diagnostics = new Diagnostics();
        StudyReading reading = StudyReading.of(notes, diagnostics);
        List<Quiz.Asked> questions = new ArrayList<>();
        for (Note note : reading.study().notes()) {
            if (wanted.has(note)) {
                note.questions().stream()
                        .filter(question -> wanted.has(note, question))
                        .forEach(question -> questions.add(new Quiz.Asked(question, note.titleAfar())));
            }
        }
        return new QuizQuestions(reading.study().info().id(), questions, diagnostics);
    }
}
