package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.source.LetterCase;
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
 * @param letterCase whether capitals matter when its names are looked for
 * @param evidence where it comes from and why it is a term
 */
public record Term(
        String slug,
        String name,
        List<String> aliases,
        Fragment definition,
        String category,
        boolean link,
        LetterCase letterCase,
        Evidence evidence) {
    public Term {
        aliases = List.copyOf(aliases);
    }

    /** The same, whose names are not linked. */
    Term unlinked() {
        return new Term(slug, name, aliases, definition, category, false, letterCase, evidence);
    }

    /** The same, at another address. */
    Term at(String other) {
        return new Term(other, name, aliases, definition, category, link, letterCase, evidence);
    }

    /** The same, from another place. */
    public Term with(Evidence other) {
        return new Term(slug, name, aliases, definition, category, link, letterCase, other);
    }

    /** The file that it comes from. */
    public String path() {
        return evidence.path();
    }

    /** Whether an author declared it. */
    public boolean isDeclared() {
        return pattern().equals(Entries.DECLARED);
    }

    /** Where it stands in that file. */
    public SourceSpan span() {
        return evidence.span();
    }

    /** What found it: {@code declared}, or the name of a pattern. */
    public String pattern() {
        return evidence.pattern();
    }
}
