package dev.studyleaf.glossary;

import dev.studyleaf.note.ParsedNote;
import java.util.List;

/** One of the ways in which people write terms down. It looks at one note and knows of no other. */
public interface TermPattern {
    /** A short name for reports, such as {@code bold-lead}. */
    String name();

    /** Whether its finds may be labels, which return under one heading after the other. */
    default boolean mayBeLabels() {
        return true;
    }

    /** What the note has of it, in the note's order. */
    List<FoundTerm> find(ParsedNote note);
}
