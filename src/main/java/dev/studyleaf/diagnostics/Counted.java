package dev.studyleaf.diagnostics;

/** A number and what it counts, as reports say it in English. */
public final class Counted {
    private Counted() {}

    /** {@code 1 note}, {@code 2 notes}; {@code thing} is one of them, of a kind that only takes an s. */
    public static String of(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
