package dev.studyleaf.diagnostics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects diagnostics. Not safe for threads: each worker has its own, and the builder adds them up. */
public final class Diagnostics {
    private final List<Diagnostic> all = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public void add(SourceText text, SourceSpan span, Code code, String message, String help) {
        all.add(Diagnostic.at(text, span, code, message, help));
    }

    public void addAll(Diagnostics others) {
        all.addAll(others.all);
    }

    /** A copy without those of some files. */
    public Diagnostics without(Collection<String> paths) {
        Diagnostics others = new Diagnostics();
        all.stream().filter(one -> !paths.contains(one.path())).forEach(others::add);
        return others;
    }

    /** All of them by path, place and code, each once. */
    public List<Diagnostic> sorted() {
        return all.stream().distinct().sorted().toList();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }

    /** How many different ones there are of a severity. */
    public long count(Severity severity) {
        return all.stream().distinct().filter(d -> d.severity() == severity).count();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
