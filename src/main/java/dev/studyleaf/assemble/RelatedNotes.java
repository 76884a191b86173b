package dev.studyleaf.assemble;

import dev.studyleaf.parallel.Parallel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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
    /** Notes for which one table of scores is used over and over. */
    private static final int BATCH = 256;

    private static final Holders NOBODY = new Holders();

    private final FeatureCounts features;
    private final List<Map<Long, String>> names = new ArrayList<>();
    private final List<Description> descriptions;
    /** By the number of a feature. */
    private final Holders[] holders;

    /** What describes a note. */
    private static final class Description {
        /** By their numbers, the heaviest first. */
        private final int[] features;
        /** A vector of length 1. */
        private final double[] weights;

        Description(Heaviest heaviest) {
            features = heaviest.numbers();
            weights = heaviest.weights();
            double squares = 0;
            for (int i = weights.length - 1; i >= 0; i--) {
                squares += weights[i] * weights[i];
            }
            double length = Math.sqrt(squares);
            for (int i = 0; i < weights.length; i++) {
                weights[i] /= length;
            }
        }

        boolean has(int feature) {
            return Arrays.stream(features).anyMatch(one -> one == feature);
        }
    }

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
        Parallel.inTurn(notes, read, (note, one) -> {
            features.add(one.counts());
            names.add(Map.copyOf(one.names()));
        });
        this.descriptions = Parallel.map(notes, this::description);
        this.holders = new Holders[features.distinct()];
        Arrays.fill(holders, NOBODY);
        for (int note = 0; note < notes; note++) {
            Description one = descriptions.get(note);
            for (int i = 0; i < one.features.length; i++) {
                holders(one.features[i]).add(note, one.weights[i]);
            }
        }
    }

    private Holders holders(int feature) {
        if (holders[feature] == NOBODY) {
            holders[feature] = new Holders();
        }
        return holders[feature];
    }

    /** For each note its closest notes, the closest first. {@code features} reads one, from any thread. */
    static List<List<Found>> of(int notes, IntFunction<NoteFeatures> features) {
        RelatedNotes all = new RelatedNotes(notes, features);
        List<List<List<Found>>> closest = Parallel.map(
                (notes + BATCH - 1) / BATCH, batch -> all.closest(batch * BATCH, Math.min(notes, (batch + 1) * BATCH)));
        return closest.stream().flatMap(List::stream).toList();
    }

    private Description description(int note) {
        int most = Math.min(COMMON, Math.max(2, features.size() / 2));
        int[] own = features.of(note);
        float[] counts = features.counts(note);
        Heaviest heaviest = new Heaviest(DESCRIPTION);
        for (int i = 0; i < own.length; i++) {
            int frequency = features.frequency(own[i]);
            if (frequency > 1 && frequency <= most) {
                double rarity = Math.log((double) features.size() / frequency + 1);
                heaviest.add(own[i], features.feature(own[i]), (1 + Math.log(counts[i])) * rarity);
            }
        }
        return new Description(heaviest);
    }

    private List<List<Found>> closest(int from, int to) {
        double[] scores = new double[features.size()];
        int[] touched = new int[DESCRIPTION * COMMON];
        return IntStream.range(from, to)
                .mapToObj(note -> closest(note, scores, touched))
                .toList();
    }

    /** {@code scores} are all 0, before and after; {@code touched} has room for all that can hold a feature. */
    private List<Found> closest(int note, double[] scores, int[] touched) {
        Description one = descriptions.get(note);
        int size = 0;
        for (int i = 0; i < one.features.length; i++) {
            Holders held = holders[one.features[i]];
            for (int j = 0; j < held.size; j++) {
                int other = held.notes[j];
                if (scores[other] == 0) {
                    touched[size++] = other;
                }
                scores[other] += one.weights[i] * held.weights[j];
            }
        }
        Heaviest close = new Heaviest(MOST);
        for (int i = 0; i < size; i++) {
            int other = touched[i];
            if (other != note && scores[other] >= CHANCE) {
                close.add(other, other, scores[other]);
            }
            scores[other] = 0;
        }
        int[] others = close.numbers();
        double[] likeness = close.weights();
        return IntStream.range(0, others.length)
                .mapToObj(i -> new Found(others[i], likeness[i], shared(note, others[i])))
                .toList();
    }

    /** Names of what weighs most of what both have. */
    private List<String> shared(int note, int other) {
        Map<Long, String> names = this.names.get(note);
        Description theirs = descriptions.get(other);
        return Arrays.stream(descriptions.get(note).features)
                .filter(feature -> names.containsKey(features.feature(feature)) && theirs.has(feature))
                .limit(MOST_SHARED)
                .mapToObj(feature -> names.getOrDefault(features.feature(feature), ""))
                .toList();
    }
}
