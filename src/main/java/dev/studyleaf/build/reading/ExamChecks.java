package dev.studyleaf.build.reading;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.settings.ExamPlan;
import dev.studyleaf.study.ExamQuestions;
import dev.studyleaf.study.Study;
import java.util.List;
import java.util.Map;

/** Tells of domains of the exam's plan that the notes cannot fill. */
final class ExamChecks {
    private ExamChecks() {}

    /** {@code settings} is the text that has the plan. */
    static void check(SourceText settings, Study study, Diagnostics diagnostics) {
        ExamPlan plan = study.info().exam();
        if (plan.domains().isEmpty()) {
            return;
        }
        Map<String, List<ExamQuestions.Drawable>> drawn = new ExamQuestions(study).byDomain();
        int weights = plan.domains().stream().mapToInt(ExamPlan.Domain::weight).sum();
        for (ExamPlan.Domain domain : plan.domains()) {
            int there = drawn.getOrDefault(domain.name(), List.of()).size();
            int wanted = plan.questions() * domain.weight() / weights;
            if (there == 0) {
                String help = "write `domain=\"" + domain.name()
                        + "\"` on questions, give notes the tag, or take the line away";
                diagnostics.add(
                        settings, domain.span(), Code.EXAM_DOMAIN, "no question is on `" + domain.name() + "`", help);
            } else if (there < wanted) {
                String message =
                        "the exam asks " + wanted + " questions on `" + domain.name() + "`, the notes have " + there;
                diagnostics.add(
                        settings, domain.span(), Code.EXAM_DOMAIN, message, "write more, or give it less weight");
            }
        }
    }
}
