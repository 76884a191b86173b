package dev.studyleaf.bench;

import java.util.Locale;

/** A share that grows case by case. */
final class Tally {
    private int right;
    private int all;

    void add(boolean good) {
        right += good ? 1 : 0;
        all++;
    }

    /** The share with Wilson's interval of 95 %. */
    @Override
    public String toString() {
        double z = 1.96;
        if (all == 0) {
            return "   0 of    0";
        }
        double share = (double) right / all;
        double middle = (share + z * z / (2 * all)) / (1 + z * z / all);
        double half = z * Math.sqrt(share * (1 - share) / all + z * z / (4.0 * all * all)) / (1 + z * z / all);
        return String.format(
                Locale.ROOT,
                "%4d of %4d = %.2f (%.2f to %.2f)",
                right,
                all,
                share,
                Math.max(0, middle - half),
                middle + half);
    }
}
