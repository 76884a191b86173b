package dev.studyleaf.search;

/**
 * Whole numbers in few printable ASCII characters: {@code !} to {@code ~} without {@code '} and {@code \}, which a string of
 * a script would have to escape. 60 characters end a number, 32 say that more follows: up to 59 takes one character, up to
 * 1,979 two. {@code shards.js} and {@link Coded} read them.
 */
final class Digits {
    static final int LAST = 60;
    static final int MORE = 32;
    private static final char[] CHARS = new char[LAST + MORE];

    static {
        int next = 0;
        for (char c = '!'; c <= '~'; c++) {
            if (c != '\'' && c != '\\') {
                CHARS[next++] = c;
            }
        }
    }

    private Digits() {}

    /** Appends a number, 0 or more. */
    static void append(long number, StringBuilder to) {
        long rest = number;
        while (rest >= LAST) {
            rest -= LAST;
            to.append(CHARS[LAST + (int) (rest % MORE)]);
            rest /= MORE;
        }
        to.append(CHARS[(int) rest]);
    }

    /** The value of a character, from 0 to 91. */
    static int value(char c) {
        return c - '!' - (c > '\'' ? 1 : 0) - (c > '\\' ? 1 : 0);
    }
}
