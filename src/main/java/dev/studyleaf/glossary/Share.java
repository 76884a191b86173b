package dev.studyleaf.glossary;

/**
 * A share that was counted by hand.
 *
 * @param right how many were right
 * @param all of how many; 0 where nothing was counted
 */
record Share(int right, int all) {
    private static final double Z = 1.96;

    /** 0 to 1; 0 where nothing was counted. */
    double value() {
        return all == 0 ? 0 : (double) right / all;
    }

    /** The lower end of Wilson's interval of 95 %: a share that is high by luck, among few, has a low one. */
    double lower() {
        if (all == 0) {
            return 0;
        }
        double middle = (value() + Z * Z / (2 * all)) / (1 + Z * Z / all);
        double half = Z * Math.sqrt(value() * (1 - value()) / all + Z * Z / (4.0 * all * all)) / (1 + Z * Z / all);
        return middle - half;
    }
}
