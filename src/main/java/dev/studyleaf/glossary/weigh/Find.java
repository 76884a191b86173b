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
 * @param own the signs that hang on its note alone: of its name, of what is said of it, and of its place
 */
public record Find(TermPattern pattern, FoundTerm term, Set<Sign> own) {
    public Find(TermPattern pattern, FoundTerm term) {
        this(pattern, term, OwnSigns.of(pattern, term));
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
