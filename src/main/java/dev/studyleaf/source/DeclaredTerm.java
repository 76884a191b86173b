package dev.studyleaf.source;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.List;

/**
 * A term that an author declared in front matter or in {@code glossary.yml}.
 *
 * @param name as shown
 * @param definition one sentence, plain text; may be empty
 * @param aliases other names that mean the same
 * @param category what kind of thing it is, or empty
 * @param link whether its names are linked in running text
 * @param letterCase whether capitals matter when its names are looked for
 * @param drop whether this is no term: what the notes say of its names is left out
 * @param text the declaring file
 * @param span where its name stands in that file
 */
public record DeclaredTerm(
        String name,
        String definition,
        List<String> aliases,
        String category,
        boolean link,
        LetterCase letterCase,
        boolean drop,
        SourceText text,
        SourceSpan span) {
    public DeclaredTerm {
        aliases = List.copyOf(aliases);
    }

    /** The declaring file, below the notes' folder. */
    public String path() {
        return text.path();
    }
}
