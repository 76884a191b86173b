package dev.studyleaf.note;

/** Text with every run of white space made one space: lines become one, and no-break spaces are spaces. */
public final class OneLine {
    /** The first character behind the printed ones of ASCII. */
    private static final char FIRST_OTHER = 0x7F;

    private OneLine() {}

    /** Without space at its ends. */
    public static String of(String text) {
        return spaced(text).strip();
    }

    /** With one space at an end that has any. */
    public static String spaced(String text) {
        int first = firstOther(text);
        if (first == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length()).append(text, 0, first);
        boolean space = first > 0 && text.charAt(first - 1) == ' ';
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = isSpace(c);
        }
        return line.toString();
    }

    /** Where the first white space is that is not a single space: most texts have none, and stay as they are. */
    private static int firstOther(String text) {
        char before = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean printed = c > ' ' && c < FIRST_OTHER;
            if (!printed && (c == ' ' ? before == ' ' : isSpace(c))) {
                return at;
            }
            before = c;
        }
        return text.length();
    }

    private static boolean isSpace(char c) {
        boolean printed = c > ' ' && c < FIRST_OTHER;
        return !printed && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
