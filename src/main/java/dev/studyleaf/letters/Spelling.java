package dev.studyleaf.letters;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling of letters that can be written in several ways, as Unicode's annex 15 says. */
public final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES = Pattern.compile("-{2,}");
    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private Spelling() {}

    /** Each letter with its accent as one sign (NFC): file systems and keyboards differ in it. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    /** Accents as signs of their own (NFD). */
    public static String apart(String text) {
        return Normalizer.normalize(text, Form.NFD);
    }

    /** The usual letter for each that only looks otherwise (NFKC): {@code ﬁ}, {@code ²}, {@code 𝐰}. */
    public static String usual(String text) {
        return Normalizer.normalize(text, Form.NFKC);
    }

    /** The usual letters with their accents as signs of their own (NFKD). */
    public static String usualApart(String text) {
        return Normalizer.normalize(text, Form.NFKD);
    }

    /** The usual letters without accents and other marks. */
    public static String bare(String text) {
        return MARKS.matcher(usualApart(text)).replaceAll("");
    }

    /** Whether there are no signs but those of ASCII, which have one spelling only. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /**
     * Small letters, digits and single hyphens for a part of an address: accents go, {@code +} and {@code #} are spelled
     * out as names such as C++ need it, letters of other scripts become their numbers. Empty where there is no letter.
     */
    public static String forAddress(String text) {
        String spelled = text.replace("+", "-plus").replace("#", "-sharp");
        StringBuilder out = new StringBuilder();
        bare(spelled).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append((char) c);
            } else {
                out.append(Character.isLetterOrDigit(c) ? Integer.toHexString(c) : "-");
            }
        });
        String single = DASHES.matcher(out).replaceAll("-");
        return EDGES.matcher(single).replaceAll("");
    }
}
