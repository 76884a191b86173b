package dev.studyleaf.note.node;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Anchors of headings as GitHub makes them: letters of all scripts stay, spaces become hyphens, marks go. */
public final class HeadingIds {
    /** Anchors that the layout of a page has for itself. */
    private static final Set<String> LAYOUT = Set.of(
            "main",
            "nav",
            "terms",
            "tip",
            "keys",
            "keys-t",
            "find",
            "found",
            "backlinks",
            "mentions",
            "redo",
            "related",
            "stage",
            "standing");

    private static final Pattern RESERVED = Pattern.compile("(q|l|s|b|at|def|fn|fnref|f)-.*");

    /** Signs that are part of words: the vowels of Indic scripts, accents, {@code _}. */
    private static final Set<Byte> PARTS = Set.of(
            Character.NON_SPACING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.CONNECTOR_PUNCTUATION);

    private final Set<String> taken = new HashSet<>(LAYOUT);

    /** The number that the last of the same words has, so that thousands of them are numbered in one pass. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Takes an anchor that the author chose, if it is free and not one of the page's own. */
    public boolean claim(String id) {
        return !RESERVED.matcher(id).matches() && taken.add(id);
    }

    /** The anchor of a heading: unique in its note. */
    public String next(String title) {
        String slug = slug(title);
        String id = slug.isEmpty() ? "section" : slug;
        if (RESERVED.matcher(id).matches()) {
            id = "h-" + id;
        }
        String unique = id;
        while (!taken.add(unique)) {
            unique = id + "-" + numbers.merge(id, 1, Integer::sum);
        }
        return unique;
    }

    /** The anchor of the block that begins on a line; no heading has such a one. */
    public static String ofLine(int line) {
        return "at-" + line;
    }

    /** The anchor of some words where no other heading has it; empty for words of signs alone. */
    public static String slug(String title) {
        StringBuilder out = new StringBuilder();
        title.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '-' || PARTS.contains((byte) Character.getType(c))) {
                out.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                out.append('-');
            }
        });
        return out.toString();
    }
}
