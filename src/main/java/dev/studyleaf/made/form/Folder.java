package dev.studyleaf.made.form;

import dev.studyleaf.made.prompt.Wordings;
import dev.studyleaf.note.ParsedNote;
import java.util.List;

/**
 * What the notes of a study say together of the prompts of each.
 *
 * @param spoken the language of most of them, for a note that does not tell its own; may be empty
 * @param alone whether there is but one note, whose title then tells it from no other
 */
public record Folder(String spoken, boolean alone) {
    public static Folder of(List<ParsedNote> notes) {
        return new Folder(Wordings.spoken(notes), notes.size() == 1);
    }

    /** What the prompts of a note hang on beside the note: those made before hold while it is the same. */
    public String name() {
        return alone ? spoken + " alone" : spoken;
    }
}
