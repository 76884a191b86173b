package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.kept.Out;

/**
 * What is asked of a sentence at each place in it, found once: a line of a note may be megabytes long, with thousands of places.
 *
 * @param sentence as it stands in the note
 * @param stripped without space at its ends
 * @param folded the same as {@link TermWords#fold} has it
 * @param sum what tells it from other sentences
 */
record SaidOnce(String sentence, String stripped, String folded, long sum) {
    static SaidOnce of(String sentence) {
        String stripped = sentence.strip();
        return new SaidOnce(sentence, stripped, TermWords.fold(stripped), Out.sum(sentence));
    }

    /** This one, if it is of that very string, as for the runs of one block. */
    @SuppressWarnings(
            "ReferenceEquality") // equal strings that are not the same are as good, and to compare is what costs
    SaidOnce orOf(String other) {
        return other == sentence ? this : of(other);
    }
}
