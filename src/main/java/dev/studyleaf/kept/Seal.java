package dev.studyleaf.kept;

import java.util.OptionalLong;

/**
 * Equal for equal things.
 *
 * @param of the thing itself, or its sum
 */
public record Seal(Object of) {
    /** How seals are written down that have a sum. */
    public static void write(Out out, Seal seal) {
        if (seal.of instanceof OptionalLong sum && sum.isPresent()) {
            out.whole(sum.getAsLong());
        } else {
            out.refuse();
        }
    }

    /** Reads one. */
    public static Seal read(In in) {
        return new Seal(OptionalLong.of(in.whole()));
    }
}
