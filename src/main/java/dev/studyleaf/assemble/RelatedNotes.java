package dev.studyleaf.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Notes on the same things: they share terms and tags, and a rare one counts for more than one that is everywhere. Works
 * through an inverted index, so that only notes that share something are ever compared.
 */
final class RelatedNotes {
    private static final int MOST = 3;
    /** A feature of more notes than this says nothing about any two of them, and would make the work square. */
    private static final int COMMON = 200;

    private RelatedNotes() {}

    /** For each note, the numbers of its closest notes, the closest first. {@code features} are each note's. */
    static List<List<Integer>> of(List<Set<String>> features) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int note = 0; note < features.size(); note++) {
            for (String feature : features.get(note)) {
                holders.computeIfAbsent(feature, f -> new ArrayList<>()).add(note);
            }
        }
        List<List<Integer>> related = new ArrayList<>();
        for (int note = 0; note < features.size(); note++) {
            related.add(closest(note, features, holders));
        }
        return related;
    }

    private static List<Integer> closest(int note, List<Set<String>> features, Map<String, List<Integer>> holders) {
        Map<Integer, Double> scores = new HashMap<>();
        for (String feature : features.get(note)) {
            List<Integer> others = holders.getOrDefault(feature, List.of());
            if (others.size() > COMMON) {
                continue;
            }
            double weight = Math.log((double) features.size() / others.size() + 1);
            for (int other : others) {
                if (other != note) {
                    scores.merge(other, weight / Math.sqrt(features.get(other).size()), Double::sum);
                }
            }
        }
        Comparator<Map.Entry<Integer, Double>> best =
                Map.Entry.<Integer, Double>comparingByValue().reversed();
        return scores.entrySet().stream()
                .sorted(best.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
