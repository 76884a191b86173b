package dev.studyleaf.made.words;

import java.util.regex.Pattern;

/** How many words a text has. */
public final class WordCounts {
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final int SIGNS = 2;

    private WordCounts() {}

    /** Where signs are words, two of them count as one. */
    public static long of(String text) {
        long signs = text.codePoints().filter(Character::isIdeographic).count();
        String rest = text.strip();
        return signs > 0 ? (signs + 1) / SIGNS : rest.isEmpty() ? 0 : GAP.split(rest).length;
    }
}
