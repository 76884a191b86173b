package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.Fragment;
import java.util.List;

/**
 * A term of the glossary.
 *
 * @param slug its address, unique, ASCII
 * @param name as shown
 * @param aliases other names
 * @param definition what it means; never empty
 * @param category what kind of thing it is, or empty
 * @param link whether its names are linked in running text
 * @param path the file that it comes from
 * @param span where it stands in that file
 * @param pattern what found it: {@code declared}, or the name of a pattern
 */
public record Term(
        String slug,
        String name,
        List<String> aliases,
        Fragment definition,
        String category,
        boolean link,
        String path,
        SourceSpan span,
        String pattern) {
    public Term {
        aliases = List.copyOf(aliases);
    }
}
