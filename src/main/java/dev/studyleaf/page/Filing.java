package dev.studyleaf.page;

import java.text.Normalizer;
import java.util.Locale;

/** The letter under which a name is filed. */
final class Filing {
    private Filing() {}

    /** A capital letter without accents; {@code 0–9} for digits, {@code #} for signs. */
    static String letter(String name) {
        String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return "#";
        }
        int first = plain.codePointAt(0);
        if (Character.isDigit(first)) {
            return "0–9";
        }
        return Character.isLetter(first) ? Character.toString(first) : "#";
    }
}
