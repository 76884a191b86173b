package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import java.util.List;

/**
 * A term that a pattern saw in a note.
 *
 * @param name as the author wrote it, without mark-up
 * @param aliases other names that stand beside it, such as an abbreviation in brackets
 * @param definition what it means
 * @param block where its name stands
 * @param trust how sure the pattern is
 */
public record FoundTerm(String name, List<String> aliases, Fragment definition, NoteBlock block, Trust trust) {
    public FoundTerm {
        aliases = List.copyOf(aliases);
    }
}
