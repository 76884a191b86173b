package dev.studyleaf.assemble;

import java.util.Arrays;

/** How often each note has each of its features, as numbers: as maps of words they would take more memory than the notes. */
final class FeatureCounts {
    private final Numbers numbers = new Numbers();
    private int[] frequencies = new int[64];
    private final int[][] features;
    private final float[][] counts;
    private int size;

    /** {@code notes} is how many are added. */
    FeatureCounts(int notes) {
        this.features = new int[notes][];
        this.counts = new float[notes][];
    }

    /** How many notes there are. */
    int size() {
        return size;
    }

    /** How many features there are. */
    int distinct() {
        return numbers.size();
    }

    /** Adds the next note. */
    void add(Features note) {
        int[] own = new int[note.size()];
        float[] often = new float[note.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = counted(note.feature(i));
            often[i] = note.count(i);
        }
        features[size] = own;
        counts[size++] = often;
    }

    private int counted(long feature) {
        int number = numbers.of(feature);
        if (number >= frequencies.length) {
            frequencies = Arrays.copyOf(frequencies, 2 * number);
        }
        frequencies[number]++;
        return number;
    }

    /** The numbers of a note's features. */
    int[] of(int note) {
        return features[note];
    }

    /** How often the note has them, in the same order. */
    float[] counts(int note) {
        return counts[note];
    }

    /** How many notes have the feature of a number. */
    int frequency(int number) {
        return frequencies[number];
    }

    /** The feature of a number. */
    long feature(int number) {
        return numbers.key(number);
    }
}
