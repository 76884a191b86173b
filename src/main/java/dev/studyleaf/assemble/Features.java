package dev.studyleaf.assemble;

import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.Arrays;

/**
 * How often a note has each of its features. A feature is 64 bits of its name: two names of the same bits, of which there is one
 * chance in a million among millions of names, count as one.
 */
final class Features {
    private static final long SEED = 0xCBF29CE484222325L;
    private static final long STEP = 0x100000001B3L;
    private static final long MIX = 0xFF51AFD7ED558CCDL;
    private static final int HALF = 33;

    private final Numbers numbers = new Numbers();
    private float[] counts = new float[128];

    /** The feature of a part of a text. */
    static long of(String text, int from, int to) {
        long feature = SEED;
        for (int i = from; i < to; i++) {
            feature = (feature ^ text.charAt(i)) * STEP;
        }
        feature = (feature ^ (feature >>> HALF)) * MIX;
        return feature ^ (feature >>> HALF);
    }

    /** The feature of a name. */
    static long of(String name) {
        return of(name, 0, name.length());
    }

    /** Counts a feature; counts are small whole numbers. */
    void add(long feature, float count) {
        int number = numbers.of(feature);
        if (number >= counts.length) {
            counts = Arrays.copyOf(counts, 2 * number);
        }
        counts[number] += count;
    }

    void addAll(Features others) {
        for (int i = 0; i < others.size(); i++) {
            add(others.feature(i), others.count(i));
        }
    }

    int size() {
        return numbers.size();
    }

    /** The feature of an index below the size. */
    long feature(int index) {
        return numbers.key(index);
    }

    /** How often the note has it. */
    float count(int index) {
        return counts[index];
    }

    /** How they are written down. */
    static void write(Out out, Features features) {
        out.number(features.size());
        for (int i = 0; i < features.size(); i++) {
            out.whole(features.feature(i));
            out.number((int) features.count(i));
        }
    }

    /** Reads them. */
    static Features read(In in) {
        Features features = new Features();
        for (int left = in.count(); left > 0; left--) {
            features.add(in.whole(), in.number());
        }
        return features;
    }
}
