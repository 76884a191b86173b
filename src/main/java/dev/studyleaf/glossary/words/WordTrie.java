package dev.studyleaf.glossary.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many names in one tree of words: finds them in a text in one pass, whatever their number. Names are cut off after
 * {@link #LONGEST_NAME} words, so that a pass is linear in the text. Not changed after the last {@code add}, then safe for
 * threads.
 */
public final class WordTrie<T> {
    static final int LONGEST_NAME = 16;

    /** A value whose name stands in a text. */
    public record Hit<T>(T value, int start, int end) {}

    /** The last word on a value whose name stands in a text. */
    public interface Test<T> {
        boolean accepts(T value, String text, int start, int end);
    }

    /** A word behind others. */
    private record Step<T>(int parent, boolean joined, String word, List<T> values) {
        boolean follows(int before, boolean isJoined, WordCursor words) {
            return parent == before && joined == isJoined && words.is(word);
        }
    }

    private static final int ROOT = -1;
    private static final int SCATTER = 0x9E3779B9;

    private final List<Step<T>> steps = new ArrayList<>();
    /** The steps by the hash of what they are behind and of their word, each one more than its index; 0 for none. */
    private int[] slots = new int[64];

    /** Adds a value under a name; names without a word or with too many are left out. */
    public void add(String name, T value) {
        int count = Words.of(name).size();
        if (count == 0 || count > LONGEST_NAME) {
            return;
        }
        WordCursor words = new WordCursor(name);
        int step = ROOT;
        while (words.next()) {
            step = made(step, step == ROOT || words.isJoined(), words, name);
        }
        steps.get(step).values().add(value);
    }

    private int made(int before, boolean joined, WordCursor words, String name) {
        int known = step(before, joined, words);
        if (known >= 0) {
            return known;
        }
        String word = Words.folded(name.substring(words.start(), words.end()));
        steps.add(new Step<>(before, joined, word, new ArrayList<>(1)));
        if (2 * steps.size() > slots.length) {
            slots = new int[2 * slots.length];
            for (int i = 0; i < steps.size(); i++) {
                file(i);
            }
        } else {
            file(steps.size() - 1);
        }
        return steps.size() - 1;
    }

    private void file(int index) {
        Step<T> step = steps.get(index);
        int slot = slot(step.parent(), step.joined(), step.word().hashCode());
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = index + 1;
    }

    /** The step behind another at the cursor's word; {@link #ROOT} where there is none. */
    private int step(int before, boolean joined, WordCursor words) {
        int slot = slot(before, joined, words.hash());
        while (slots[slot] != 0) {
            int index = slots[slot] - 1;
            if (steps.get(index).follows(before, joined, words)) {
                return index;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return ROOT;
    }

    private int slot(int before, boolean joined, int hash) {
        int mixed = (hash + 31 * before + (joined ? 0 : 17)) * SCATTER;
        return (mixed ^ (mixed >>> 16)) & (slots.length - 1);
    }

    /** The longest names from left to right, none over another. */
    public List<Hit<T>> find(String text, Test<T> test) {
        List<Hit<T>> hits = new ArrayList<>();
        WordCursor words = new WordCursor(text);
        while (words.next()) {
            findHere(text, words, test, hits);
        }
        return hits;
    }

    /** Adds the longest name that begins at the cursor's word, if any, and leaves the cursor at the end of it. */
    private void findHere(String text, WordCursor words, Test<T> test, List<Hit<T>> hits) {
        Hit<T> longest = null;
        int start = words.start();
        int end = words.end();
        int step = step(ROOT, true, words);
        while (step >= 0) {
            Hit<T> hit = accepted(steps.get(step), text, start, words.end(), test);
            if (hit != null) {
                longest = hit;
                end = hit.end();
            }
            step = words.next() ? step(step, words.isJoined(), words) : ROOT;
        }
        words.backTo(end);
        if (longest != null) {
            hits.add(longest);
        }
    }

    private static <T> @Nullable Hit<T> accepted(Step<T> step, String text, int start, int end, Test<T> test) {
        if (step.values().isEmpty() || !Words.standsAlone(text, start, end)) {
            return null;
        }
        for (T value : step.values()) {
            if (test.accepts(value, text, start, end)) {
                return new Hit<>(value, start, end);
            }
        }
        return null;
    }
}
