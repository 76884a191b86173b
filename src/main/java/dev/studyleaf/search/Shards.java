package dev.studyleaf.search;

import dev.studyleaf.search.Postings.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The words of a large site that begin with one letter, cut into files of neighbouring words. Where to cut is decided by the
 * first letters alone, from the outside in, so a note that changes moves no border far from its own words; {@link ShardRow}
 * puts the letters side by side.
 */
final class Shards {
    /** Characters of a shard, unless one word alone takes more. */
    static final int LARGEST = 5_000;

    /**
     * A file.
     *
     * @param start what its first word begins with; all words from there to the next start are in it
     * @param text its words and their places
     */
    record Shard(String start, String text) {}

    /** A word and what is to stand in its file. */
    record Word(String word, String entry) {
        int size() {
            return entry.length() + word.length() / 2 + 2;
        }
    }

    private final List<Word> words;
    private final List<Shard> shards = new ArrayList<>();

    private Shards(List<Word> words) {
        this.words = words;
    }

    /** Words in order, each with what is to stand in its file. */
    static List<Word> words(List<Term> terms, Function<Term, String> entry) {
        return terms.stream()
                .map(term -> new Word(term.word, entry.apply(term)))
                .toList();
    }

    /** Whether words are too many for a file that other letters share. */
    static boolean areMany(List<Word> words) {
        return size(words) > LARGEST;
    }

    static int size(List<Word> words) {
        return words.stream().mapToInt(Word::size).sum();
    }

    /** Cuts words that begin with one letter and are in order. */
    static List<Shard> of(String letter, List<Word> words) {
        Shards shards = new Shards(words);
        shards.cut(0, words.size(), letter.length(), letter);
        return shards.shards;
    }

    private void cut(int from, int to, int depth, String start) {
        if (size(from, to) <= LARGEST || to - from <= 1) {
            shards.add(new Shard(start, text(from, to)));
            return;
        }
        int open = from;
        String openStart = start;
        for (int at = from; at < to; ) {
            int end = endOfGroup(at, to, depth);
            boolean large = size(at, end) > LARGEST;
            if (open < at && (large || size(open, end) > LARGEST)) {
                shards.add(new Shard(openStart, text(open, at)));
                open = at;
            }
            if (open == at) {
                openStart = at == from ? start : prefix(at, depth);
            }
            if (large) {
                cut(at, end, depth + 1, openStart);
                open = end;
            }
            at = end;
        }
        if (open < to) {
            shards.add(new Shard(openStart, text(open, to)));
        }
    }

    /** Words that are alike to this depth stay together; one that ends there is a group of its own. */
    private int endOfGroup(int from, int to, int depth) {
        String prefix = prefix(from, depth);
        int end = from + 1;
        if (prefix.length() > depth) {
            while (end < to && words.get(end).word().startsWith(prefix)) {
                end++;
            }
        }
        return end;
    }

    private String prefix(int at, int depth) {
        String word = words.get(at).word();
        return word.substring(0, Math.min(word.length(), depth + 1));
    }

    private int size(int from, int to) {
        int size = 0;
        for (int i = from; i < to && size <= LARGEST; i++) {
            size += words.get(i).size();
        }
        return size;
    }

    private String text(int from, int to) {
        return text(words.subList(from, to));
    }

    /** What stands in the file of some words. */
    static String text(List<Word> some) {
        FrontCoded text = new FrontCoded();
        for (Word one : some) {
            text.add(one.word());
            text.text().append(one.entry());
        }
        return text.text().toString();
    }
}
