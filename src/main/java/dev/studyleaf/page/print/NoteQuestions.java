package dev.studyleaf.page.print;

import dev.studyleaf.quiz.Question;
import java.util.List;

/** The questions of a note that are printed, under its number, title and address. */
public record NoteQuestions(int number, String title, String address, List<Question> questions) {
    public NoteQuestions {
        questions = List.copyOf(questions);
    }
}
