package dev.studyleaf.glossary.spot;

import dev.studyleaf.note.ParsedNote;
import java.util.List;

/**
 * A note with its blocks in reading order, computed once and read by every pattern.
 *
 * @param note the note
 * @param all its blocks, each with what is around it
 * @param marks what its author said of single lines
 * @param labels first words that return in it
 */
public record Spots(ParsedNote note, List<Spot> all, AuthorMarks marks, NoteLabels labels) {
    public Spots {
        all = List.copyOf(all);
    }

    public static Spots of(ParsedNote note) {
        List<Spot> all = Spot.of(note);
        return new Spots(note, all, AuthorMarks.of(note), new NoteLabels(all));
    }
}
