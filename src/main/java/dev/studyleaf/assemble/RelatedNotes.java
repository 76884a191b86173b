package dev.studyleaf.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    /** Notes for which one table of scores is used over and over. */
    private static final int BATCH = 256;

    private static final Holders NOBODY = new Holders();

    private final FeatureCounts features;
    private final List<Map<String, String>> names = new ArrayList<>();
    /** Of each note, the heaviest feature first. */
    private final List<Map<String, Double>> descriptions;

    private final Map<String, Holders> holders = new HashMap<>();

    /**
     * A note close to another.
     *
     * @param note its number, from 0
     * @param likeness the cosine of the two descriptions
     * @param shared names of what both have
     */
    record Found(int note, double likeness, List<String> shared) {}

    /** The notes that a feature describes, and how much of each it is. */
    private static final class Holders {
        private int[] notes = new int[2];
        private double[] weights = new double[2];
        private int size;

        void add(int note, double weight) {
            if (size == notes.length) {
                notes = Arrays.copyOf(notes, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            notes[size] = note;
            weights[size++] = weight;
        }
    }

    private RelatedNotes(int notes, IntFunction<NoteFeatures> read) {
        this.features = new FeatureCounts(notes);
        for (int from = 0; from < notes; from += BATCH) {
            List<NoteFeatures> batch = IntStream.range(from, Math.min(notes, from + BATCH))
                    .parallel()
                    .mapToObj(read)
                    .toList();
            batch.forEach(one -> {
                features.add(one.counts());
                names.add(Map.copyOf(one.names()));
            });
        }
        this.descriptions =
                IntStream.range(0, notes).parallel().mapToObj(this::description).toList();
        for (int i = 0; i < features.size(); i++) {
            int note = i;
            descriptions
                    .get(note)
                    .forEach((name, weight) ->
                            holders.computeIfAbsent(name, f -> new Holders()).add(note, weight));
        }
    }

    /** For each note its closest notes, the closest first. {@code features} reads one, from any thread. */
    static List<List<Found>> of(int notes, IntFunction<NoteFeatures> features) {
        RelatedNotes all = new RelatedNotes(notes, features);
        return IntStream.range(0, (notes + BATCH - 1) / BATCH)
                .parallel()
                .mapToObj(batch -> all.closest(batch * BATCH, Math.min(notes, (batch + 1) * BATCH)))
                .flatMap(List::stream)
                .toList();
    }

    /** The weights of what describes a note, as a vector of length 1. */
    private Map<String, Double> description(int note) {
        int most = Math.min(COMMON, Math.max(2, features.size() / 2));
        Map<String, Double> weights = new HashMap<>();
        features.of(note, (name, frequency, count) -> {
            if (frequency > 1 && frequency <= most) {
                weights.put(name, (1 + Math.log(count)) * Math.log((double) features.size() / frequency + 1));
            }
        });
        List<Map.Entry<String, Double>> heaviest = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(DESCRIPTION)
                .toList();
        double length = Math.sqrt(heaviest.stream()
                .map(Map.Entry::getValue)
                .sorted()
                .mapToDouble(weight -> weight * weight)
                .sum());
        Map<String, Double> description = new LinkedHashMap<>();
        heaviest.forEach(one -> description.put(one.getKey(), one.getValue() / length));
        return description;
    }

    private List<List<Found>> closest(int from, int to) {
        double[] scores = new double[features.size()];
        return IntStream.range(from, to).mapToObj(note -> closest(note, scores)).toList();
    }

    /** {@code scores} are all 0, before and after. */
    private List<Found> closest(int note, double[] scores) {
        List<Integer> touched = new ArrayList<>();
        descriptions.get(note).forEach((name, weight) -> {
            Holders held = holders.getOrDefault(name, NOBODY);
            for (int i = 0; i < held.size; i++) {
                int other = held.notes[i];
                if (scores[other] == 0) {
                    touched.add(other);
                }
                scores[other] += weight * held.weights[i];
            }
        });
        List<Found> found = touched.stream()
                .filter(other -> other != note && scores[other] >= CHANCE)
                .sorted(Comparator.<Integer>comparingDouble(other -> -scores[other])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .map(other -> new Found(other, scores[other], shared(note, other)))
                .toList();
        touched.forEach(other -> scores[other] = 0);
        return found;
    }

    private List<String> shared(int note, int other) {
        Map<String, Double> others = descriptions.get(other);
        Map<String, String> names = this.names.get(note);
        Stream<String> both = descriptions.get(note).keySet().stream()
                .filter(name -> names.containsKey(name) && others.containsKey(name));
        return both.limit(MOST_SHARED)
                .map(name -> names.getOrDefault(name, name))
                .toList();
    }
}
