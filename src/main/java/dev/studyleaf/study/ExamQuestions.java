package dev.studyleaf.study;

import dev.studyleaf.quiz.Question;
import dev.studyleaf.source.settings.ExamPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions that an exam can draw from, each in a domain. Only those that a page can mark by itself are among them.
 * Made ones are where the author says so; where nothing is said, they are if authors wrote none that a page can mark.
 */
public final class ExamQuestions {
    private static final Set<String> SELF_GRADED = Set.of("open", "card");
    private static final int FEW = 12;

    /** A question and its note. */
    public record Drawable(Note note, Question question) {}

    private final Study study;
    private final Map<String, List<Drawable>> byDomain = new LinkedHashMap<>();

    public ExamQuestions(Study study) {
        this.study = study;
        ExamPlan plan = study.info().exam();
        plan.domains().forEach(domain -> byDomain.put(domain.name(), new ArrayList<>()));
        boolean made = plan.made().orElseGet(() -> !asks(study, false));
        Set<String> folders = new LinkedHashSet<>();
        study.notes().forEach(note -> folders.add(folder(note)));
        for (Note note : study.notes()) {
            for (Question question : note.questions()) {
                if (marked(question) && (made || !question.core().made())) {
                    String domain = plan.domains().isEmpty()
                            ? found(note, question, folders.size() > 1)
                            : planned(plan, note, question);
                    byDomain.computeIfAbsent(domain, d -> new ArrayList<>()).add(new Drawable(note, question));
                }
            }
        }
    }

    /** Whether an exam has anything to draw. */
    public static boolean any(Study study) {
        return asks(study, study.info().exam().made().orElse(true));
    }

    /** Whether there is a question that a page can mark; made ones count where {@code made}. */
    private static boolean asks(Study study, boolean made) {
        return study.notes().stream()
                .flatMap(note -> note.questions().stream())
                .anyMatch(question ->
                        marked(question) && (made || !question.core().made()));
    }

    private static boolean marked(Question question) {
        return !SELF_GRADED.contains(question.kind());
    }

    /** In the order of the plan, then of the notes; a domain of the plan may be empty. */
    public Map<String, List<Drawable>> byDomain() {
        return byDomain;
    }

    /** At most so many of all, spread evenly, so that the page of a large study stays small. */
    public List<Drawable> spread(List<Drawable> questions, int most) {
        int all = byDomain.values().stream().mapToInt(List::size).sum();
        int wanted = all <= most ? questions.size() : Math.max(1, questions.size() * most / all);
        List<Drawable> some = new ArrayList<>();
        for (int i = 0; i < Math.min(wanted, questions.size()); i++) {
            some.add(questions.get((int) ((long) i * questions.size() / wanted)));
        }
        return some;
    }

    /** What belongs to no domain of the plan has one of its own. */
    private String planned(ExamPlan plan, Note note, Question question) {
        List<String> names = new ArrayList<>();
        String own = question.core().marking().domain();
        if (own.isEmpty()) {
            names.addAll(question.core().tags());
            names.addAll(names(note));
        } else {
            names.add(own);
        }
        return named(plan, names)
                .map(ExamPlan.Domain::name)
                .orElseGet(() -> study.info().say("exam.other"));
    }

    /** The domain of the plan that a note is in by its tags, its title or its folders. */
    public static Optional<ExamPlan.Domain> domain(ExamPlan plan, Note note) {
        return named(plan, names(note));
    }

    private static List<String> names(Note note) {
        List<String> names = new ArrayList<>(note.tags());
        names.add(note.title());
        names.addAll(note.folders());
        return names;
    }

    private static Optional<ExamPlan.Domain> named(ExamPlan plan, List<String> names) {
        return names.stream()
                .map(ExamQuestions::folded)
                .flatMap(name -> plan.domains().stream()
                        .filter(domain -> folded(domain.name()).equals(name)))
                .findFirst();
    }

    /** Where no plan says it: the question's own domain, else its folder, or its note where there are few. */
    private String found(Note note, Question question, boolean folders) {
        return Optional.of(question.core().marking().domain())
                .filter(domain -> !domain.isEmpty())
                .orElseGet(() -> folders
                        ? folder(note)
                        : study.notes().size() <= FEW
                                ? note.title()
                                : study.info().say("nav.notes"));
    }

    private String folder(Note note) {
        return note.folders().isEmpty()
                ? study.info().say("nav.top")
                : note.folders().get(0);
    }

    private static String folded(String name) {
        return name.strip().replace('-', ' ').replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
