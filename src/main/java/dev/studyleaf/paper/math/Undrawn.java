package dev.studyleaf.paper.math;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a formula has that is not drawn as it is meant. */
public final class Undrawn {
    private static final Pattern TAG = Pattern.compile("<([a-z-]+)");

    private Undrawn() {}

    /** The first element that is not known; empty where all are. */
    public static Optional<String> in(String mathml) {
        return TAG.matcher(mathml)
                .results()
                .map((MatchResult tag) -> tag.group(1))
                .filter(name -> !MathLayout.DRAWN.contains(name))
                .findFirst();
    }
}
