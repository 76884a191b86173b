package dev.studyleaf.page.lists;

import dev.studyleaf.study.Note;
import java.util.List;

/** Notes of one folder in a list of notes; {@code title} may be empty where there is only one group. */
public record NoteGroup(String title, List<NoteLine> notes) {
    public NoteGroup {
        notes = List.copyOf(notes);
    }

    /** Made of the notes themselves, in their order. */
    public static NoteGroup of(String title, List<Note> notes) {
        return new NoteGroup(title, notes.stream().map(NoteLine::of).toList());
    }
}
