package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Term;

/**
 * A place of a name, without the term: what the term says may change while its names stay.
 *
 * @param slug of the term
 * @param run see {@link TermUse}, as for the numbers after it
 * @param form of the name that stands there
 */
public record TermPlace(String slug, int run, int section, int block, int start, int end, NameForm form, long said) {
    TermUse of(Term term) {
        return new TermUse(term, run, section, block, start, end, said);
    }
}
