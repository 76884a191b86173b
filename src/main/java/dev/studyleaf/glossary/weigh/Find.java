package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.pattern.FoundTerm;
import dev.studyleaf.glossary.pattern.TermPattern;
import dev.studyleaf.glossary.spot.Spot;
import java.util.Set;

/**
 * A found term.
 *
 * @param pattern what found it
 * @param term what was found
 * @param said the signs in what is said of it; those of its name and its place hang on other finds
 */
public record Find(TermPattern pattern, FoundTerm term, Set<Sign> said) {
    public Find(TermPattern pattern, FoundTerm term) {
        this(pattern, term, Signs.said(term));
    }

    public String name() {
        return term.name();
    }

    public Spot spot() {
        return term.spot();
    }

    public String path() {
        return term.spot().note().path();
    }
}
