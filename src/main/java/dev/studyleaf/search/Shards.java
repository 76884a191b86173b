package dev.studyleaf.search;

import dev.studyleaf.search.Postings.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The words of a large site cut into files of neighbouring words. Where to cut is decided by the first letters alone, from
 * the outside in, so a note that changes moves no border far from its own words.
 */
final class Shards {
    /** Characters of a shard, unless one word alone takes more. */
    static final int LARGEST = 5_000;
    /** How many words may stand for the rest of half a word. */
    static final int COMPLETIONS = 8;

    /**
     * A file.
     *
     * @param start what its first word begins with; all words from there to the next start are in it
     * @param text its words and their places
     */
    record Shard(String start, String text) {}

    private record Coded(String word, String entry) {}

    private final List<Coded> terms;
    private final List<Shard> shards = new ArrayList<>();

    private Shards(List<Coded> terms) {
        this.terms = terms;
    }

    /** Cuts words that are in order, each with what is to stand in its file. */
    static List<Shard> of(List<Term> terms, Function<Term, String> entry) {
        List<Coded> coded = terms.parallelStream()
                .map(term -> new Coded(term.word, entry.apply(term)))
                .toList();
        Shards shards = new Shards(coded);
        shards.cut(0, coded.size(), 0, "");
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
            while (end < to && terms.get(end).word().startsWith(prefix)) {
                end++;
            }
        }
        return end;
    }

    private String prefix(int at, int depth) {
        String word = terms.get(at).word();
        return word.substring(0, Math.min(word.length(), depth + 1));
    }

    private int size(int from, int to) {
        int size = 0;
        for (int i = from; i < to && size <= LARGEST; i++) {
            size += terms.get(i).entry().length() + terms.get(i).word().length() / 2 + 2;
        }
        return size;
    }

    private String text(int from, int to) {
        FrontCoded words = new FrontCoded();
        for (Coded one : terms.subList(from, to)) {
            words.add(one.word());
            words.text().append(one.entry());
        }
        return words.text().toString();
    }

    /**
     * For each beginning whose words lie in several shards, the words that may stand for it, best first: little ones only
     * after all others, since nobody types on to find them.
     */
    static Map<String, List<String>> completions(List<Shard> shards, List<Term> terms, Set<String> little) {
        Map<String, List<Term>> best = new TreeMap<>();
        for (Shard shard : shards) {
            for (int length = 1; length < shard.start().length(); length++) {
                best.put(shard.start().substring(0, length), new ArrayList<>());
            }
        }
        for (Term term : terms) {
            for (int length = 1; length <= term.word.length(); length++) {
                List<Term> words = best.get(term.word.substring(0, length));
                if (words == null) {
                    break;
                }
                words.add(term);
            }
        }
        Comparator<Term> order = Comparator.<Term>comparingInt(term -> little.contains(term.word) ? 0 : -term.rank())
                .thenComparing(term -> term.word);
        Map<String, List<String>> completions = new LinkedHashMap<>();
        best.forEach((prefix, words) -> completions.put(
                prefix,
                words.stream()
                        .filter(term -> term.rank() > 0)
                        .sorted(order)
                        .limit(COMPLETIONS)
                        .map(term -> term.word)
                        .toList()));
        return completions;
    }
}
