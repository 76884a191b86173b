package dev.studyleaf.source;

import java.util.List;
import java.util.Optional;

/**
 * Where a note wants to stand among the others.
 *
 * @param slug the last name of its address, if given
 * @param permalink its whole address, without {@code /} at either end, if given
 * @param weight its place in its folder: lighter notes come first, those without one last
 * @param date such as {@code 2024-05-31}, if given
 * @param also what links may call it too: from its folder, or with {@code /} in front from the top of the notes
 */
public record Placing(
        Optional<String> slug,
        Optional<String> permalink,
        Optional<Double> weight,
        Optional<String> date,
        List<String> also) {
    /** Where its file lies. */
    public static final Placing NONE =
            new Placing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Placing {
        also = List.copyOf(also);
    }
}
