package dev.studyleaf.page;

import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionCore;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** All questions on one page, to be filtered and mixed; of many questions only where they are. */
final class PracticePages implements PageKind {
    private static final int MOST = 300;

    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param groups notes that have questions
     * @param kinds of question that occur, in order of first use
     * @param tags and domains of the questions, by name
     * @param levels that occur
     * @param total how many questions there are
     * @param complete whether the questions themselves are on the page
     */
    public record Model(
            Frame frame,
            List<Group> groups,
            List<String> kinds,
            List<String> tags,
            List<Integer> levels,
            int total,
            boolean complete) {}

    /** The questions of a note. */
    public record Group(int number, String title, String address, List<Asked> questions) {}

    /** A question and where it stands, or where it was made from. */
    public record Asked(Question question, String source) {}

    @Override
    public List<Page> pages(Study study) {
        List<Group> groups = study.notes().stream()
                .map(PracticePages::group)
                .filter(group -> !group.questions().isEmpty())
                .toList();
        int total = groups.stream().mapToInt(group -> group.questions().size()).sum();
        Frame frame = new Frames(study)
                .page(
                        "practice",
                        Addresses.PRACTICE,
                        "Practice",
                        "The questions of " + study.info().title() + " on one page, to answer in any order.",
                        "questions",
                        "schedule",
                        "practice");
        return List.of(new Page(
                Addresses.PRACTICE,
                "practice.ftlh",
                new Model(frame, groups, kinds(groups), tags(groups), levels(groups), total, total <= MOST)));
    }

    private static List<String> kinds(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .map(asked -> asked.question().kind())
                .distinct()
                .toList();
    }

    private static List<String> tags(List<Group> groups) {
        return cores(groups)
                .flatMap(core -> Stream.concat(
                        core.tags().stream(), Stream.of(core.marking().domain())))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted(Comparator.comparing((String tag) -> tag.toLowerCase(Locale.ROOT))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Integer> levels(List<Group> groups) {
        return cores(groups)
                .map(QuestionCore::level)
                .filter(level -> level > 0)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<QuestionCore> cores(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .map(asked -> asked.question().core());
    }

    private static Group group(Note note) {
        List<Asked> questions = note.questions().stream()
                .filter(question -> !question.core().marking().examOnly())
                .map(question -> new Asked(question, Addresses.of(note, question)))
                .toList();
        return new Group(note.number(), note.title(), note.address(), questions);
    }
}
