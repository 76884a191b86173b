package dev.studyleaf.glossary;

/** A found term with the pattern that found it. */
record Find(TermPattern pattern, FoundTerm term) {
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
