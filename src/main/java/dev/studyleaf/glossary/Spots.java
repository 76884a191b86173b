package dev.studyleaf.glossary;

import dev.studyleaf.note.ParsedNote;
import java.util.List;

/**
 * A note with its blocks in reading order, computed once and read by every pattern.
 *
 * @param note the note
 * @param all its blocks, each with what is around it
 * @param marks what its author said of single lines
 */
record Spots(ParsedNote note, List<Spot> all, AuthorMarks marks) {
    Spots {
        all = List.copyOf(all);
    }

    static Spots of(ParsedNote note) {
        return new Spots(note, Spot.of(note), AuthorMarks.of(note));
    }
}
