package dev.studyleaf.glossary;

/**
 * How often a pattern was right, counted by hand. docs/terms has the labels and the command.
 *
 * @param sure of its finds with signs enough to be linked, the share worth an entry in a glossary
 * @param unsure of its other terms, the same
 * @param cue of what became no term, the share that is usable under its heading, 0 to 1; a rougher figure
 */
record Precision(Share sure, Share unsure, double cue) {
    /** A wrong link disturbs on many pages, so that most must be right, and not by luck. */
    private static final double LINKED_FROM = 0.85;

    private static final double AT_LEAST = 0.65;

    /** Where the author says so, nothing needs to be counted. */
    static final Precision OF_THE_AUTHOR = new Precision(new Share(100, 100), new Share(100, 100), 1);

    /** Whether what has the signs is right often enough to be linked. */
    boolean isLinked() {
        return sure.value() >= LINKED_FROM && sure.lower() >= AT_LEAST;
    }

    /** Of its terms, the share worth an entry. */
    double term(boolean linked) {
        return (linked || unsure.all() == 0 ? sure : unsure).value();
    }
}
