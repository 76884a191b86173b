package dev.studyleaf.search;

/** Words in order, each as the length that it shares with the one before, the length of the rest, and the rest. */
final class FrontCoded {
    private final StringBuilder text = new StringBuilder();
    private String before = "";

    void add(String word) {
        int shared = 0;
        int most = Math.min(word.length(), before.length());
        while (shared < most && word.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        if (shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))) {
            shared--;
        }
        Digits.append(shared, text);
        Digits.append(word.length() - shared, text);
        text.append(word, shared, word.length());
        before = word;
    }

    /** The text so far, to which what belongs to the last word may be added. */
    StringBuilder text() {
        return text;
    }
}
