package dev.studyleaf.coverage;

import dev.studyleaf.coverage.Coverage.Asked;
import dev.studyleaf.coverage.Coverage.Domain;
import dev.studyleaf.source.settings.ExamPlan;
import dev.studyleaf.study.ExamQuestions;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The weights of an exam beside what there is to draw. */
final class DomainCoverage {
    private static final double ALL = 100;

    private DomainCoverage() {}

    static List<Domain> of(Study study) {
        Map<String, Integer> weights = new HashMap<>();
        study.info().exam().domains().forEach(domain -> weights.put(domain.name(), domain.weight()));
        int weight = study.info().exam().domains().stream()
                .mapToInt(ExamPlan.Domain::weight)
                .sum();
        Map<String, List<ExamQuestions.Drawable>> drawn = new ExamQuestions(study).byDomain();
        int questions = drawn.values().stream().mapToInt(List::size).sum();
        List<Domain> domains = new ArrayList<>();
        drawn.forEach((name, some) -> {
            Asked asked =
                    some.stream().map(one -> Asked.NEVER.and(one.question())).reduce(Asked.NEVER, TermCoverage::sum);
            domains.add(new Domain(
                    name,
                    ALL * weights.getOrDefault(name, 0) / Math.max(1, weight),
                    ALL * some.size() / Math.max(1, questions),
                    asked));
        });
        return domains;
    }
}
