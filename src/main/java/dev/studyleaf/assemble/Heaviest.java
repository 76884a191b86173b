package dev.studyleaf.assemble;

import java.util.Arrays;

/** The heaviest of many numbered things, the heaviest first; of equal ones the one with the smaller key. */
final class Heaviest {
    private final int[] numbers;
    private final double[] weights;
    private final long[] keys;
    private int size;

    /** {@code most}: how many there may be. */
    Heaviest(int most) {
        this.numbers = new int[most];
        this.weights = new double[most];
        this.keys = new long[most];
    }

    void add(int number, long key, double weight) {
        int at = size;
        while (at > 0 && isBefore(weight, key, at - 1)) {
            at--;
        }
        if (at == numbers.length) {
            return;
        }
        int moved = Math.min(size, numbers.length - 1) - at;
        System.arraycopy(numbers, at, numbers, at + 1, moved);
        System.arraycopy(weights, at, weights, at + 1, moved);
        System.arraycopy(keys, at, keys, at + 1, moved);
        numbers[at] = number;
        weights[at] = weight;
        keys[at] = key;
        size = Math.min(size + 1, numbers.length);
    }

    private boolean isBefore(double weight, long key, int other) {
        return weight > weights[other] || (weight == weights[other] && key < keys[other]);
    }

    int size() {
        return size;
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    double[] weights() {
        return Arrays.copyOf(weights, size);
    }
}
