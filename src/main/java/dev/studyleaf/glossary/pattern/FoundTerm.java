package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.note.Fragment;
import java.util.List;

/**
 * A term that a pattern saw in a note.
 *
 * @param name as the author wrote it, without mark-up
 * @param aliases other names that stand beside it, such as an abbreviation in brackets
 * @param definition what it means
 * @param spot where its name stands
 * @param trust how sure the pattern is
 */
public record FoundTerm(String name, List<String> aliases, Fragment definition, Spot spot, Trust trust) {
    public FoundTerm {
        aliases = List.copyOf(aliases);
    }

    /** The same, trusted otherwise. */
    public FoundTerm trusted(Trust other) {
        return new FoundTerm(name, aliases, definition, spot, other);
    }

    /** The same, whose name stands elsewhere. */
    FoundTerm at(Spot other) {
        return new FoundTerm(name, aliases, definition, other, trust);
    }
}
