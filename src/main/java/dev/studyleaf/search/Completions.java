package dev.studyleaf.search;

import dev.studyleaf.search.Postings.Term;
import dev.studyleaf.search.Shards.Shard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What may stand for the rest of half a word whose words lie in several shards. */
final class Completions {
    /** How many words may stand for the rest of half a word. */
    private static final int MOST = 8;

    private Completions() {}

    /**
     * For each beginning whose words lie in several shards, the words that may stand for it, best first: little ones only
     * after all others, since nobody types on to find them.
     */
    static Map<String, List<String>> of(List<Shard> shards, List<Term> terms, Set<String> little) {
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
                        .limit(MOST)
                        .map(term -> term.word)
                        .toList()));
        return completions;
    }
}
