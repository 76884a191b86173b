package dev.studyleaf.page.lists;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.TermOrder;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.page.Addresses;
import java.util.Locale;

/**
 * A term in a list of terms.
 *
 * @param slug its address
 * @param name as shown
 * @param prefix the part of the name that is not filed, or empty
 * @param filed the rest of the name
 * @param aliases other names that say something new, in one line
 * @param names all names in one line, for narrowing a list
 * @param definition what it means
 * @param address of its page
 */
public record TermLine(
        String slug,
        String name,
        String prefix,
        String filed,
        String aliases,
        String names,
        Fragment definition,
        String address) {
    /** The line of a term. */
    public static TermLine of(Term term) {
        String prefix = TermOrder.prefix(term.name());
        String filed = term.name().substring(prefix.length());
        return new TermLine(
                term.slug(),
                term.name(),
                prefix.strip(),
                filed,
                String.join(
                        ", ",
                        term.aliases().stream()
                                .filter(a -> !isIn(a, term.name()))
                                .toList()),
                term.aliases().isEmpty() ? term.name() : term.name() + " " + String.join(" ", term.aliases()),
                term.definition(),
                Addresses.of(term));
    }

    private static boolean isIn(String alias, String name) {
        return name.toLowerCase(Locale.ROOT).contains(alias.toLowerCase(Locale.ROOT));
    }
}
