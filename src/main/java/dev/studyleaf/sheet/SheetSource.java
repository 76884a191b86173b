package dev.studyleaf.sheet;

import dev.studyleaf.study.Note;
import java.util.List;

/** Finds one kind of thing that is worth a place on the cheat sheet. */
interface SheetSource {
    /** The cards of a note; none where it has no such thing. {@code terms} are those that belong to the note. */
    List<SheetCard> cards(Note note, NoteTerms terms);
}
