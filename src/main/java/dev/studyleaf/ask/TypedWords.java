package dev.studyleaf.ask;

import dev.studyleaf.letters.Spelling;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares typed words as the page does: case, accents, spaces and most signs do not count. */
final class TypedWords {
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}%+#]+");
    private static final int SHORTEST = 5;

    private TypedWords() {}

    static boolean same(String wanted, String typed) {
        String words = plain(wanted);
        return words.isEmpty() ? wanted.strip().equals(typed.strip()) : words.equals(plain(typed));
    }

    /** Whether words are the same but for a slip: one letter more, less or other, or two neighbours swapped. */
    static boolean near(String wanted, String typed) {
        String a = plain(wanted);
        String b = plain(typed);
        if (a.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        if (Math.abs(a.length() - b.length()) > 1 || Math.max(a.length(), b.length()) < SHORTEST) {
            return a.equals(b);
        }
        int from = 0;
        while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        boolean swapped = endA - from == 2
                && endB - from == 2
                && a.charAt(from) == b.charAt(from + 1)
                && a.charAt(from + 1) == b.charAt(from);
        return (endA - from < 2 && endB - from < 2) || swapped;
    }

    private static String plain(String text) {
        String lower = Spelling.usualApart(text).toLowerCase(Locale.ROOT);
        return REST.matcher(lower).replaceAll("");
    }
}
