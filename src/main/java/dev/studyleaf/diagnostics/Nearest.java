package dev.studyleaf.diagnostics;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * The known name that an unknown one was probably meant to be. Near is: equal but for case, or at most one slip (a
 * letter wrong, missing, added or two swapped) for every three letters; names under three letters have no slips. Where none
 * is near, one that begins with all of four letters and more.
 */
public final class Nearest {
    private static final int LONGEST = 200;
    private static final int FEWEST_BEGUN = 4;

    private final int[] rows;
    private final String wanted;

    private Nearest(String wanted) {
        this.wanted = wanted;
        this.rows = new int[3 * (wanted.length() + 1)];
    }

    /** The nearest of the names, the first in their natural order when several are as near; none if none is near. */
    public static Optional<String> to(String wanted, Collection<String> names) {
        String folded = fold(wanted);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        Nearest nearest = new Nearest(folded);
        record Found(String name, int slips) {}
        return names.stream()
                .map(name -> new Found(name, nearest.slips(fold(name))))
                .filter(found -> found.slips() <= bound(folded))
                .min(Comparator.comparingInt(Found::slips).thenComparing(Found::name))
                .map(Found::name)
                .or(() -> names.stream()
                        .filter(name -> isBegun(folded, fold(name)))
                        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder())));
    }

    private static boolean isBegun(String wanted, String name) {
        return wanted.length() >= FEWEST_BEGUN && name.startsWith(wanted);
    }

    /** The sentence for the help of a diagnostic: {@code did you mean `x`?}, or empty. */
    public static String didYouMean(String wanted, Collection<String> names) {
        return to(wanted, names).map(name -> "did you mean `" + name + "`?").orElse("");
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static int bound(String wanted) {
        return wanted.length() / 3;
    }

    /** Edit distance with swaps, in three rows; more than the bound is told as {@link Integer#MAX_VALUE}. */
    private int slips(String name) {
        int bound = bound(wanted);
        if (Math.abs(name.length() - wanted.length()) > bound) {
            return Integer.MAX_VALUE;
        }
        for (int j = 0; j <= wanted.length(); j++) {
            set(0, j, j);
        }
        for (int i = 1; i <= name.length(); i++) {
            if (row(name, i) > bound) {
                return Integer.MAX_VALUE;
            }
        }
        return get(name.length(), wanted.length());
    }

    /** Fills a row and tells its smallest number: the distance cannot be less. */
    private int row(String name, int i) {
        set(i, 0, i);
        int smallest = i;
        for (int j = 1; j <= wanted.length(); j++) {
            int same = name.charAt(i - 1) == wanted.charAt(j - 1) ? 0 : 1;
            int best = Math.min(get(i - 1, j - 1) + same, Math.min(get(i - 1, j), get(i, j - 1)) + 1);
            if (swapped(name, i, j)) {
                best = Math.min(best, get(i - 2, j - 2) + 1);
            }
            set(i, j, best);
            smallest = Math.min(smallest, best);
        }
        return smallest;
    }

    private boolean swapped(String name, int i, int j) {
        return i > 1
                && j > 1
                && name.charAt(i - 1) == wanted.charAt(j - 2)
                && name.charAt(i - 2) == wanted.charAt(j - 1);
    }

    private int get(int i, int j) {
        return rows[(i % 3) * (wanted.length() + 1) + j];
    }

    private void set(int i, int j, int value) {
        rows[(i % 3) * (wanted.length() + 1) + j] = value;
    }
}
