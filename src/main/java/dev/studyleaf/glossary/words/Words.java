package dev.studyleaf.glossary.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words and signs, so that names can be compared word by word. */
public final class Words {
    /** What is between a word and the one before it. */
    enum Gap {
        /** Nothing. */
        NONE,
        /** Spaces, or one hyphen: the same to a reader of terms. */
        JOIN
    }

    /**
     * A word, or one sign that is neither space nor joining hyphen.
     *
     * @param folded lower case
     * @param gap what is before it
     * @param start where it begins in the text
     * @param end where it ends
     */
    record Word(String folded, Gap gap, int start, int end) {
        boolean isJoined() {
            return gap == Gap.JOIN;
        }

        /** The word, with a space before it where it is joined to another. */
        public String key() {
            return isJoined() ? " " + folded : folded;
        }
    }

    /** No letter before this is an ideogram. */
    private static final int FIRST_IDEOGRAM = 0x2E80;

    private static final int ASCII = 0x80;

    private Words() {}

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        WordCursor cursor = new WordCursor(text);
        while (cursor.next()) {
            int start = cursor.start();
            int end = cursor.end();
            words.add(
                    new Word(folded(text.substring(start, end)), cursor.isJoined() ? Gap.JOIN : Gap.NONE, start, end));
        }
        return words;
    }

    /** What makes two names the same: letters without case, hyphen or space alike. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder();
        of(name).forEach(word -> key.append(word.key()));
        return key.toString();
    }

    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Where the word or sign ends that begins here. */
    static int end(char[] text, int start) {
        int first = Character.codePointAt(text, start);
        int end = start + Character.charCount(first);
        if (!isWordPart(first) || isIdeogram(first)) {
            return end;
        }
        while (end < text.length) {
            int next = Character.codePointAt(text, end);
            if (!isWordPart(next) || isIdeogram(next)) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    static boolean isJoiningHyphen(char[] text, int at) {
        return isHyphen(text[at])
                && at > 0
                && isWordPart(Character.codePointBefore(text, at))
                && at + 1 < text.length
                && isWordPart(Character.codePointAt(text, at + 1));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** Letters, digits, their marks and the underscore. */
    static boolean isWordPart(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Scripts without spaces: each sign is a word. */
    public static boolean isIdeogram(int c) {
        if (c < FIRST_IDEOGRAM) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA;
    }

    /** Whether a text has one of some signs: a look before a pattern is tried. */
    public static boolean hasSign(String text, String signs) {
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            lower |= sign < Long.SIZE ? 1L << sign : 0;
            upper |= sign >= Long.SIZE && sign < ASCII ? 1L << (sign - Long.SIZE) : 0;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = c < ASCII
                    ? ((c < Long.SIZE ? lower >>> c : upper >>> (c - Long.SIZE)) & 1) != 0
                    : signs.indexOf(c) >= 0;
            if (sign) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text has what may be an ideogram, or a sign that stands between them; one in ASCII never has. */
    public static boolean mayHaveIdeograms(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_IDEOGRAM) {
                return true;
            }
        }
        return false;
    }

    /** Where the next word ends, cut at white space of ASCII alone; 0 where there is none before a place. */
    public static int nextEnd(String text, int from, int to) {
        int start = from;
        while (start < to && isBlank(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < to && !isBlank(text.charAt(end))) {
            end++;
        }
        return end > start ? end : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether the stretch stands by itself: no word, address or "c++" is cut, no "e-learning" entered from its middle. */
    static boolean standsAlone(String text, int start, int end) {
        return isFreeBefore(text, start) && isFreeAfter(text, end);
    }

    private static boolean isFreeBefore(String text, int start) {
        if (start == 0 || isIdeogram(text.codePointAt(start))) {
            return true;
        }
        char before = text.charAt(start - 1);
        boolean afterWord = start > 1 && isWordPart(text.codePointBefore(start - 1));
        return !(isWordPart(text.codePointBefore(start)) && !isIdeogram(text.codePointBefore(start)))
                && "@\\#".indexOf(before) < 0
                && !((before == '.' || isHyphen(before)) && afterWord);
    }

    private static boolean isFreeAfter(String text, int end) {
        if (end >= text.length() || isIdeogram(text.codePointBefore(end))) {
            return true;
        }
        int after = text.codePointAt(end);
        boolean beforeWord = end + 1 < text.length() && isWordPart(text.codePointAt(end + 1));
        return !(isWordPart(after) && !isIdeogram(after)) && "@+#".indexOf(after) < 0 && !(after == '.' && beforeWord);
    }
}
