package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of terms, each made once: a term stands on its own page, beside its neighbours and below the notes that use it. Safe for threads. */
final class TermLines {
    private final Map<String, TermLine> bySlug = new ConcurrentHashMap<>();

    TermLine of(Term term) {
        return bySlug.computeIfAbsent(term.slug(), slug -> TermLine.of(term));
    }

    List<TermLine> of(List<Term> terms) {
        return terms.stream().map(this::of).toList();
    }
}
