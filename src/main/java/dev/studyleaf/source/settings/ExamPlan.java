package dev.studyleaf.source.settings;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * How an exam is put together, as the author says in {@code studyleaf.yml}.
 *
 * @param questions how many are drawn, 0 where nothing is said
 * @param minutes how long it takes, 0 where nothing is said
 * @param pass how many percent of the points pass it
 * @param domains its parts, in the order written; empty where nothing is said
 * @param made whether questions made from the notes may be in it; empty where nothing is said
 */
public record ExamPlan(int questions, int minutes, int pass, List<Domain> domains, Optional<Boolean> made) {
    /** What holds where nothing is said. */
    public static final ExamPlan DEFAULT = new ExamPlan(0, 0, 70, List.of(), Optional.empty());

    /** A part of an exam; its share of the questions is its weight among all weights. {@code span} is where its name stands. */
    public record Domain(String name, int weight, SourceSpan span) {}

    public ExamPlan {
        domains = List.copyOf(domains);
    }
}
