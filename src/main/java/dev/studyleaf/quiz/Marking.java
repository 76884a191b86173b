package dev.studyleaf.quiz;

/**
 * How a question counts, and where it is asked.
 *
 * @param domain the part of an exam it belongs to, or empty
 * @param points what a right answer is worth, at least 1
 * @param partial whether an answer that is partly right earns its share of the points
 * @param shuffle whether its options may be shown in another order
 * @param examOnly whether it is kept for the exam
 */
public record Marking(String domain, int points, boolean partial, boolean shuffle, boolean examOnly) {
    /** What holds where the author says nothing. */
    public static final Marking DEFAULT = new Marking("", 1, true, true, false);
}
