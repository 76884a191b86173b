package dev.studyleaf.source;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.List;

/**
 * A term that an author declared in front matter or in {@code glossary.yml}.
 *
 * @param name as shown
 * @param definition one sentence, plain text; may be empty
 * @param aliases other names that mean the same
 * @param category what kind of thing it is, or empty
 * @param link whether its names are linked in running text
 * @param path the declaring file, below the notes' folder
 * @param span where its name stands in that file
 */
public record DeclaredTerm(
        String name,
        String definition,
        List<String> aliases,
        String category,
        boolean link,
        String path,
        SourceSpan span) {
    public DeclaredTerm {
        aliases = List.copyOf(aliases);
    }
}
