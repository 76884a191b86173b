package dev.studyleaf.note;

import java.util.Arrays;
import java.util.Set;

/** A set of words as it is written in code. */
public final class WordSet {
    private WordSet() {}

    /** The words of a text, which stand apart by white space. */
    public static Set<String> of(String words) {
        return Set.copyOf(Arrays.asList(words.strip().split("\\s+")));
    }
}
