package dev.studyleaf.source;

import java.util.Optional;

/**
 * Where a note wants to stand among the others.
 *
 * @param slug the last name of its address, if given
 * @param permalink its whole address, without {@code /} at either end, if given
 * @param weight its place in its folder: lighter notes come first, those without one last
 * @param date such as {@code 2024-05-31}, if given
 */
public record Placing(
        Optional<String> slug, Optional<String> permalink, Optional<Double> weight, Optional<String> date) {
    /** Where its file lies. */
    public static final Placing NONE =
            new Placing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
