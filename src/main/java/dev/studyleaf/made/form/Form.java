package dev.studyleaf.made.form;

import dev.studyleaf.made.weigh.Made;
import java.util.List;

/** One way of making questions. */
public interface Form {
    /** Its name: it is part of the ids of its questions, so it never changes. */
    String name();

    /** Whether its questions hang on the note alone, whatever terms there are. */
    default boolean needsNoteOnly() {
        return false;
    }

    /** All questions of this form that a note gives. */
    List<Made> make(Material material);
}
