package dev.studyleaf.assemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each note has each of its features, as numbers: as maps of words they would take more memory than the notes. */
final class FeatureCounts {
    /** Hears of a feature of a note. */
    interface Feature {
        /** {@code frequency} is how many notes have it, {@code count} how often this one does. */
        void is(String name, int frequency, double count);
    }

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
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

    /** Adds the next note. Counts are small whole numbers. */
    void add(Map<String, Double> note) {
        int[] own = new int[note.size()];
        float[] often = new float[note.size()];
        int at = 0;
        for (Map.Entry<String, Double> one : note.entrySet()) {
            own[at] = number(one.getKey());
            often[at++] = one.getValue().floatValue();
        }
        features[size] = own;
        counts[size++] = often;
    }

    private int number(String name) {
        Integer known = numbers.putIfAbsent(name, names.size());
        int number = known == null ? names.size() : known;
        if (known == null) {
            names.add(name);
            if (number == frequencies.length) {
                frequencies = Arrays.copyOf(frequencies, 2 * number);
            }
        }
        frequencies[number]++;
        return number;
    }

    /** Tells the features of a note. */
    void of(int note, Feature each) {
        for (int i = 0; i < features[note].length; i++) {
            int number = features[note][i];
            each.is(names.get(number), frequencies[number], counts[note][i]);
        }
    }
}
