package dev.studyleaf.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many names in one tree of words: finds them in a text in one pass, whatever their number. Names are cut off after
 * {@link #LONGEST_NAME} words, so that a pass is linear in the text. Not changed after the last {@code add}, then safe for
 * threads.
 */
final class WordTrie<T> {
    static final int LONGEST_NAME = 16;

    /** A value whose name stands in a text. */
    record Hit<T>(T value, int start, int end) {}

    /** The last word on a value whose name stands in a text. */
    interface Test<T> {
        boolean accepts(T value, String text, int start, int end);
    }

    private static final class Step<T> {
        private final Map<String, Step<T>> close = new HashMap<>(2);
        private final Map<String, Step<T>> joined = new HashMap<>(2);
        private final List<T> values = new ArrayList<>(1);

        Map<String, Step<T>> next(Words.Word word) {
            return word.isJoined() ? joined : close;
        }
    }

    private final Step<T> root = new Step<>();

    /** Adds a value under a name; names without a word or with too many are left out. */
    void add(String name, T value) {
        List<Words.Word> words = Words.of(name);
        if (words.isEmpty() || words.size() > LONGEST_NAME) {
            return;
        }
        Step<T> step = root;
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            Map<String, Step<T>> next = i == 0 ? step.joined : step.next(word);
            step = next.computeIfAbsent(word.folded(), k -> new Step<>());
        }
        step.values.add(value);
    }

    /** The longest names from left to right, none over another. */
    List<Hit<T>> find(String text, Test<T> test) {
        List<Hit<T>> hits = new ArrayList<>();
        List<Words.Word> words = Words.of(text);
        int at = 0;
        while (at < words.size()) {
            at = findAt(text, words, at, test, hits);
        }
        return hits;
    }

    /** Adds the longest name that begins at a word, if any; returns the word to go on with. */
    private int findAt(String text, List<Words.Word> words, int from, Test<T> test, List<Hit<T>> hits) {
        Hit<T> longest = null;
        int next = from + 1;
        Step<T> step = root.joined.get(words.get(from).folded());
        for (int i = from; step != null; i++) {
            Hit<T> hit =
                    accepted(step, text, words.get(from).start(), words.get(i).end(), test);
            if (hit != null) {
                longest = hit;
                next = i + 1;
            }
            Words.Word word = i + 1 < words.size() ? words.get(i + 1) : null;
            step = word == null ? null : step.next(word).get(word.folded());
        }
        if (longest != null) {
            hits.add(longest);
        }
        return next;
    }

    private static <T> @org.jspecify.annotations.Nullable Hit<T> accepted(
            Step<T> step, String text, int start, int end, Test<T> test) {
        if (step.values.isEmpty() || !Words.standsAlone(text, start, end)) {
            return null;
        }
        for (T value : step.values) {
            if (test.accepts(value, text, start, end)) {
                return new Hit<>(value, start, end);
            }
        }
        return null;
    }
}
