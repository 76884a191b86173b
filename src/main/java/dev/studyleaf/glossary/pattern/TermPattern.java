package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** One of the ways in which people write terms down. It looks at one note and knows of no other. */
public interface TermPattern {
    /** More points than any find has. */
    int NEVER = 1000;

    /** A short name for reports, such as {@code bold-lead}. */
    String name();

    /** What it looks for, in words, for reports. */
    String says();

    /** What it says by itself for its finds. */
    Prior prior();

    /** Whether its finds may be labels, which return under one heading after the other. */
    default boolean mayBeLabels() {
        return true;
    }

    /**
     * From how many points on its finds are linked: where 0.95 of its labelled finds were right, for patterns with too few
     * labels 20; {@link #NEVER} where no number is enough.
     */
    default int linkedFrom() {
        return 20;
    }

    /** What is asked of a find to be listed that says something of a name which reaches the index of names. */
    default Telling telling() {
        return Telling.sentence(-7);
    }

    /** What the note has of it, in the note's order. */
    List<FoundTerm> find(Spots spots);
}
