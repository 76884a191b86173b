package dev.studyleaf.glossary;

import java.util.Set;

/**
 * A found term.
 *
 * @param pattern what found it
 * @param term what was found
 * @param said the signs in what is said of it; those of its name and its place hang on other finds
 */
record Find(TermPattern pattern, FoundTerm term, Set<Sign> said) {
    Find(TermPattern pattern, FoundTerm term) {
        this(pattern, term, Signs.said(term));
    }

    String name() {
        return term.name();
    }

    Spot spot() {
        return term.spot();
    }

    String path() {
        return term.spot().note().path();
    }
}
