package dev.studyleaf.page.lists;

import dev.studyleaf.glossary.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of terms, each made once: a term stands on its own page, beside its neighbours and below the notes that use it. Safe for threads. */
public final class TermLines {
    private final Map<String, TermLine> bySlug = new ConcurrentHashMap<>();

    /** The line of a term, always the same object. */
    public TermLine of(Term term) {
        return bySlug.computeIfAbsent(term.slug(), slug -> TermLine.of(term));
    }

    /** Those of several, in their order. */
    public List<TermLine> of(List<Term> terms) {
        return terms.stream().map(this::of).toList();
    }
}
