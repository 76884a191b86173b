package dev.studyleaf.glossary;

import java.util.List;

/** All terms of a study, in the order of an index: by {@link TermOrder}. */
public record Glossary(List<Term> terms) {
    public Glossary {
        terms = List.copyOf(terms);
    }
}
