package dev.studyleaf.glossary.words;

/**
 * Goes through the words and signs of a text as {@link Words} cuts them, without making anything of those that nobody asks
 * for. A cursor can be set back to the end of a word.
 */
final class WordCursor {
    private static final int ASCII = 0x80;

    private final char[] text;
    private int start;
    private int end;
    private boolean joined;

    WordCursor(String text) {
        this.text = text.toCharArray();
    }

    /** Goes to the next word; false where the text ends. */
    boolean next() {
        boolean gap = end == 0;
        int at = end;
        while (at < text.length) {
            int close = Words.end(text, at);
            if (isSpace(at) || Words.isJoiningHyphen(text, at)) {
                gap = true;
                at = close;
            } else {
                start = at;
                end = close;
                joined = gap;
                return true;
            }
        }
        return false;
    }

    /** Goes back to where the word ended that ends here. */
    void backTo(int wordEnd) {
        end = wordEnd;
    }

    private boolean isSpace(int at) {
        char c = text[at];
        return c == ' ' || ((c < ' ' || c >= ASCII) && Words.isSpace(Character.codePointAt(text, at)));
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Whether a space or a joining hyphen is before the word. */
    boolean isJoined() {
        return joined;
    }

    /** The hash of the word in lower case, the same as that of a string. */
    int hash() {
        int hash = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= ASCII) {
                return folded().hashCode();
            }
            hash = 31 * hash + lower(c);
        }
        return hash;
    }

    /** Whether the word, in lower case, is this one. */
    boolean is(String folded) {
        if (folded.length() != end - start) {
            return isBeyondAscii() && folded.equals(folded());
        }
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= ASCII) {
                return folded.equals(folded());
            }
            if (lower(c) != folded.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBeyondAscii() {
        for (int i = start; i < end; i++) {
            if (text[i] >= ASCII) {
                return true;
            }
        }
        return false;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private String folded() {
        return Words.folded(new String(text, start, end - start));
    }
}
