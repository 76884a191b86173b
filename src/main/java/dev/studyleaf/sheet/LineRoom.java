package dev.studyleaf.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Room for so many lines: the heaviest stay, of equally heavy ones those that come first. Lines are taken in their order. */
final class LineRoom {
    private final double least;
    /** How many lines that weigh just the least still have room. */
    private long left;

    private LineRoom(double least, long left) {
        this.least = least;
        this.left = left;
    }

    static LineRoom of(List<double[]> lines, int most) {
        double[] all = lines.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        if (all.length <= most) {
            return new LineRoom(Double.NEGATIVE_INFINITY, 0);
        }
        double least = all[all.length - most];
        long above = Arrays.stream(all).filter(weight -> weight > least).count();
        return new LineRoom(least, most - above);
    }

    /** Which of the next lines stay. */
    boolean[] take(double[] weights) {
        boolean[] stays = new boolean[weights.length];
        for (int i = 0; i < weights.length; i++) {
            stays[i] = weights[i] > least || (weights[i] == least && left-- > 0);
        }
        return stays;
    }

    static boolean isAny(boolean[] stays) {
        for (boolean one : stays) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Cards with only those of their lines that stay. */
    static List<SheetCard> only(List<SheetCard> cards, boolean[] stays) {
        List<SheetCard> some = new ArrayList<>();
        int at = 0;
        for (SheetCard card : cards) {
            List<SheetLine> lines = new ArrayList<>();
            for (SheetLine line : card.lines()) {
                if (stays[at++]) {
                    lines.add(line);
                }
            }
            if (!lines.isEmpty()) {
                some.add(card.with(lines));
            }
        }
        return some;
    }
}
