package dev.studyleaf.glossary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How terms are filed: by the word that a reader would look for, so that "Amazon Polly" is under P. */
public final class TermOrder {
    private static final List<String> PREFIXES = List.of("amazon ", "aws ", "the ");

    /** By filing name, then by name. */
    public static final Comparator<Term> BY_FILING =
            Comparator.comparing((Term t) -> filing(t.name())).thenComparing(Term::name);

    private TermOrder() {}

    /** The part of the name that is not filed: {@code "Amazon "}, or empty. */
    public static String prefix(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (lower.startsWith(prefix) && name.length() > prefix.length()) {
                return name.substring(0, prefix.length());
            }
        }
        return "";
    }

    static String filing(String name) {
        return name.substring(prefix(name).length()).toLowerCase(Locale.ROOT);
    }
}
