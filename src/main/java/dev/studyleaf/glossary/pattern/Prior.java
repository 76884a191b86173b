package dev.studyleaf.glossary.pattern;

/**
 * What a pattern says for its finds before anything else is known of them.
 *
 * @param points tenths of a logit, fitted with those of the signs; 0 where nothing was counted
 * @param usable of what became no term, the share that is usable under its heading, 0 to 1; counted by hand
 */
public record Prior(int points, double usable) {
    /** Where the author says so, nothing else counts. */
    static final Prior OF_THE_AUTHOR = new Prior(200, 1);
}
