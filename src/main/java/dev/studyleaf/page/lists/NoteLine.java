package dev.studyleaf.page.lists;

import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.List;

/**
 * A note in a list of notes.
 *
 * @param number in the reading order
 * @param title of the note
 * @param address of its page
 * @param gist what it is about, or empty
 * @param minutes reading time
 * @param questions the ids of its questions
 */
public record NoteLine(int number, String title, String address, String gist, int minutes, List<String> questions) {
    public NoteLine {
        questions = List.copyOf(questions);
    }

    /** The same under another title. */
    public NoteLine called(String other) {
        return other.equals(title) ? this : new NoteLine(number, other, address, gist, minutes, questions);
    }

    /** The line of a note. */
    public static NoteLine of(Note note) {
        return new NoteLine(
                note.number(),
                note.place().label(),
                note.address(),
                Gist.of(note),
                note.minutes(),
                note.asked().stream().map(Question::id).toList());
    }
}
