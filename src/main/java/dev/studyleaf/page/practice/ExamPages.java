package dev.studyleaf.page.practice;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.source.settings.ExamPlan;
import dev.studyleaf.study.ExamQuestions;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page of the exam: its plan, and the questions that it draws from. */
public final class ExamPages implements PageKind {
    private static final int MOST = 300;
    private static final int USUAL = 20;
    /** Three minutes for two questions. */
    private static final double MINUTES_EACH = 1.5;

    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param questions how many are drawn
     * @param minutes how long it takes
     * @param pass percent of the points that pass
     * @param domains its parts, with their questions
     */
    public record Model(Frame frame, int questions, int minutes, int pass, List<Domain> domains) {}

    /**
     * A part of the exam.
     *
     * @param name of the part
     * @param weight among all weights
     * @param items its questions
     */
    public record Domain(String name, int weight, List<Item> items) {}

    /** A question and where to read it up. */
    public record Item(Question question, Link source) {}

    @Override
    public List<Page> pages(Study study) {
        ExamQuestions questions = new ExamQuestions(study);
        Map<String, Integer> weights = new HashMap<>();
        study.info().exam().domains().forEach(domain -> weights.put(domain.name(), domain.weight()));
        List<Domain> domains = new ArrayList<>();
        questions.byDomain().forEach((name, all) -> {
            List<Item> items = questions.spread(all, MOST).stream()
                    .map(one -> new Item(
                            one.question(), new Link(one.note().titleAfar(), Addresses.of(one.note(), one.question()))))
                    .toList();
            domains.add(new Domain(name, weights.isEmpty() ? all.size() : weights.getOrDefault(name, 0), items));
        });
        return domains.stream().allMatch(domain -> domain.items().isEmpty())
                ? List.of()
                : List.of(new Page(Addresses.EXAM, "exam.ftlh", model(study, domains)));
    }

    private static Model model(Study study, List<Domain> domains) {
        ExamPlan plan = study.info().exam();
        int all = domains.stream()
                .filter(domain -> domain.weight() > 0)
                .mapToInt(domain -> domain.items().size())
                .sum();
        int drawn = Math.min(all, plan.questions() == 0 ? USUAL : plan.questions());
        int minutes = plan.minutes() == 0 ? (int) Math.ceil(drawn * MINUTES_EACH) : plan.minutes();
        Frame frame = new Frames(study)
                .page(
                        "exam",
                        Addresses.EXAM,
                        study.info().say("nav.exam"),
                        study.info().say("about.exam", study.info().title()),
                        "questions",
                        "exam");
        return new Model(frame, drawn, minutes, plan.pass(), domains);
    }
}
