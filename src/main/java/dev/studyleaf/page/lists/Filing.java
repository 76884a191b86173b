package dev.studyleaf.page.lists;

import dev.studyleaf.letters.Spelling;
import java.util.Comparator;
import java.util.Locale;

/** The letter under which a name is filed. */
public final class Filing {
    /** A to Z, then what else names begin with. */
    public static final Comparator<String> BY_LETTER =
            Comparator.comparing((String letter) -> !isLatin(letter)).thenComparing(letter -> letter);

    private Filing() {}

    /** A capital letter without accents; {@code 0–9} for digits, {@code #} for signs. */
    public static String letter(String name) {
        String plain = Spelling.usualApart(name.strip()).toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return "#";
        }
        int first = plain.codePointAt(0);
        if (Character.isDigit(first)) {
            return "0–9";
        }
        return Character.isLetter(first) ? Character.toString(first) : "#";
    }

    /** What a letter is called in addresses: itself, or the number of its first sign. */
    public static String id(String letter) {
        return isLatin(letter) ? letter : Integer.toHexString(letter.codePointAt(0));
    }

    /** Whether it is one of A to Z. */
    public static boolean isLatin(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) <= 'Z';
    }
}
