package dev.studyleaf.sheet;

/** What a line is worth by where it comes from. What an author marked is worth the most. */
final class Weights {
    static final double KEY = 10;
    static final double CONTRAST = 6;
    static final double TABLE = 4;
    static final double FORMULA = 4;
    static final double DEFINITION = 3;
    static final double POINT = 1;

    /** A definition is worth up to this much more, the more notes use its term. */
    static final double MOST_USE = 2;

    private Weights() {}
}
