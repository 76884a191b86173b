package dev.studyleaf.glossary.weigh;

import java.util.Collection;

/** Something that speaks for or against what was found. */
public interface Argument {
    /** Tenths of a logit; below 0 where it speaks against. */
    int points();

    /** What it is, in words that go on after what was found. */
    String says();

    /** The same for a list of reasons. */
    default String reason() {
        return "; " + (points() > 0 ? "+" : "\u2212") + " " + says();
    }

    /** What all of them come to. */
    static int sum(Collection<? extends Argument> arguments) {
        return arguments.stream().mapToInt(Argument::points).sum();
    }

    /** The share, 0 to 1, that is right of what has so many points. */
    static double confidence(int points) {
        return 1 / (1 + Math.exp(-points / 10.0));
    }
}
