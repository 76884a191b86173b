package dev.studyleaf.note.parse;

/** Counts words: letters and digits, with single marks such as those of "don't", "e.g" and "well-known" between them. */
final class WordCount {
    private static final String INSIDE = "'’.-";
    private static final int ASCII = 128;

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isOfWord(c)) {
                words += inWord ? 0 : 1;
                inWord = true;
            } else {
                inWord = inWord && INSIDE.indexOf(c) >= 0 && isOfWordAt(text, i + 1);
            }
        }
        return words;
    }

    private static boolean isOfWordAt(String text, int index) {
        return index < text.length() && isOfWord(text.codePointAt(index));
    }

    /** Letters, and numbers of all kinds. */
    private static boolean isOfWord(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
