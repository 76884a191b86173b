package dev.studyleaf.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Notes on the same things, by TF-IDF: what a note says often and few other notes say describes it, and two notes are as
 * close as their descriptions. A description is short and what many notes have is in none, so that only notes that
 * share something are ever compared and the work is linear in the notes.
 */
final class RelatedNotes {
    private static final int MOST = 5;
    /** How many features describe a note. */
    private static final int DESCRIPTION = 30;
    /** A feature of more notes than this says nothing about any two of them, and would make the work square. */
    private static final int COMMON = 200;

    private static final int MOST_SHARED = 3;
    /** Below this, what two notes share is chance: seen on real folders. */
    private static final double CHANCE = 0.1;

    private final List<NoteFeatures> features;
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<Map<String, Double>> descriptions;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    /**
     * A note close to another.
     *
     * @param note its number, from 0
     * @param likeness the cosine of the two descriptions
     * @param shared names of what both have
     */
    record Found(int note, double likeness, List<String> shared) {}

    private RelatedNotes(List<NoteFeatures> features) {
        this.features = features;
        features.forEach(one -> one.counts().keySet().forEach(name -> frequencies.merge(name, 1, Integer::sum)));
        this.descriptions = features.parallelStream().map(this::description).toList();
        for (int note = 0; note < features.size(); note++) {
            for (String name : descriptions.get(note).keySet()) {
                holders.computeIfAbsent(name, f -> new ArrayList<>()).add(note);
            }
        }
    }

    /** For each note its closest notes, the closest first. */
    static List<List<Found>> of(List<NoteFeatures> features) {
        RelatedNotes all = new RelatedNotes(features);
        return IntStream.range(0, features.size())
                .parallel()
                .mapToObj(all::closest)
                .toList();
    }

    /** The weights of what describes a note, as a vector of length 1. */
    private Map<String, Double> description(NoteFeatures note) {
        int most = Math.min(COMMON, Math.max(2, features.size() / 2));
        Map<String, Double> weights = new HashMap<>();
        note.counts().forEach((name, count) -> {
            int frequency = frequencies.getOrDefault(name, 1);
            if (frequency > 1 && frequency <= most) {
                weights.put(name, (1 + Math.log(count)) * Math.log((double) features.size() / frequency + 1));
            }
        });
        Map<String, Double> heaviest = new HashMap<>();
        weights.entrySet().stream()
                .sorted(heaviestFirst())
                .limit(DESCRIPTION)
                .forEach(one -> heaviest.put(one.getKey(), one.getValue()));
        double length = Math.sqrt(
                heaviest.values().stream().sorted().mapToDouble(w -> w * w).sum());
        heaviest.replaceAll((name, weight) -> weight / length);
        return heaviest;
    }

    private static Comparator<Map.Entry<String, Double>> heaviestFirst() {
        return Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    }

    private List<Found> closest(int note) {
        Map<Integer, Double> scores = new HashMap<>();
        descriptions.get(note).entrySet().stream().sorted(heaviestFirst()).forEach(one -> {
            for (int other : holders.getOrDefault(one.getKey(), List.of())) {
                double weight = descriptions.get(other).getOrDefault(one.getKey(), 0.0);
                scores.merge(other, one.getValue() * weight, Double::sum);
            }
        });
        scores.remove(note);
        Comparator<Map.Entry<Integer, Double>> best =
                Map.Entry.<Integer, Double>comparingByValue().reversed();
        return scores.entrySet().stream()
                .filter(one -> one.getValue() >= CHANCE)
                .sorted(best.thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(one -> new Found(one.getKey(), one.getValue(), shared(note, one.getKey())))
                .toList();
    }

    private List<String> shared(int note, int other) {
        Map<String, Double> others = descriptions.get(other);
        Map<String, String> names = features.get(note).names();
        return descriptions.get(note).entrySet().stream()
                .filter(one -> names.containsKey(one.getKey()) && others.containsKey(one.getKey()))
                .sorted(heaviestFirst())
                .limit(MOST_SHARED)
                .map(one -> names.getOrDefault(one.getKey(), one.getKey()))
                .toList();
    }
}
