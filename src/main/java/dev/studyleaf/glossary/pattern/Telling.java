package dev.studyleaf.glossary.pattern;

/**
 * What a pattern asks of a find that no sign vouches for, to be listed where its name reaches the index of names.
 *
 * @param from from how many points on: lower where the place alone says that the text is on its name, as under a heading,
 *     than where first words may be a label
 * @param words how many words the text has at least
 * @param remarks whether a text that looks like a remark counts, if it can be read alone: behind a marked name or a dash it is
 *     on the name, whatever its form
 */
public record Telling(int from, int words, boolean remarks) {
    private static final int SENTENCE = 5;
    private static final int PHRASE = 3;
    /** How many points more a phrase needs than a text of a sentence's length. */
    private static final int MORE_OF_A_PHRASE = 4;

    /** Of a sentence. */
    static Telling sentence(int from) {
        return new Telling(from, SENTENCE, false);
    }

    /** Of a sentence or a phrase. */
    static Telling phrase(int from) {
        return new Telling(from, PHRASE, false);
    }

    /** The same, and remarks that can be read alone count. */
    Telling withRemarks() {
        return new Telling(from, words, true);
    }

    /** Whether so many points are enough for a text of so many words. */
    public boolean isEnough(int points, int wordsOfText) {
        return wordsOfText >= words && points >= from + (wordsOfText < SENTENCE ? MORE_OF_A_PHRASE : 0);
    }
}
