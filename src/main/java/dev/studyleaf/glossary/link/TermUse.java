package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Term;

/**
 * A place where a term's name stands in running text.
 *
 * @param term the term
 * @param run the index of the run that it stands in
 * @param section the index of the section of that
 * @param block the index of the first run of the note that stands in a block of the same words
 * @param start where the name begins in the run's text, in UTF-16 units
 * @param end where it ends there
 * @param said tells what a reader sees around it (the sentence and its section) from anything else, wherever in the note it stands
 */
public record TermUse(Term term, int run, int section, int block, int start, int end, long said) {
    /** The same place, of the term as it is now. */
    public TermUse of(Term now) {
        return new TermUse(now, run, section, block, start, end, said);
    }
}
