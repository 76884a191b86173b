package dev.studyleaf.page;

import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.List;

/** All questions on one page, to be filtered and mixed; of many questions only where they are. */
final class PracticePages implements PageKind {
    private static final int MOST = 300;

    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param groups notes that have questions
     * @param kinds of question that occur, in order of first use
     * @param total how many questions there are
     * @param complete whether the questions themselves are on the page
     */
    public record Model(Frame frame, List<Group> groups, List<String> kinds, int total, boolean complete) {}

    /** The questions of a note. */
    public record Group(int number, String title, String address, List<Question> questions) {}

    @Override
    public List<Page> pages(Study study) {
        List<Group> groups = study.notes().stream()
                .filter(note -> !note.questions().isEmpty())
                .map(PracticePages::group)
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
                Addresses.PRACTICE, "practice.ftlh", new Model(frame, groups, kinds(groups), total, total <= MOST)));
    }

    private static List<String> kinds(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .map(Question::kind)
                .distinct()
                .toList();
    }

    private static Group group(Note note) {
        return new Group(note.number(), note.title(), note.address(), note.questions());
    }
}
