package dev.studyleaf.page.practice;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Practice over all questions. A study of few questions has them on the page, for readers without scripts; of many the page
 * has a list, and {@link PracticeParts} has the questions.
 */
public final class PracticePages implements PageKind {
    /** About 300 KiB of page. */
    private static final int MOST = 150;

    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param parts of the study, each of some notes that have questions
     * @param kinds of question that occur, in order of first use
     * @param tags and domains of the questions, by name
     * @param levels that occur
     * @param total how many questions there are
     * @param complete whether the questions themselves are on the page
     * @param listed whether the page lists the notes in their place; more notes are listed on pages of their own
     */
    public record Model(
            Frame frame,
            List<PracticePart> parts,
            List<String> kinds,
            List<String> tags,
            List<Integer> levels,
            int total,
            boolean complete,
            boolean listed) {}

    @Override
    public List<Page> pages(Study study) {
        return Pages.of(1, index -> Addresses.PRACTICE, index -> page(study));
    }

    private static Page page(Study study) {
        List<PracticePart> parts = PracticePart.of(study);
        List<Question> questions = parts.stream()
                .flatMap(part -> part.numbered().stream())
                .map(PracticePart.Asked::question)
                .toList();
        Frame frame = new Frames(study)
                .page(
                        "practice",
                        Addresses.PRACTICE,
                        study.info().say("nav.practice"),
                        study.info().say("about.practice", study.info().title()),
                        "questions",
                        "schedule",
                        "practice");
        Model model = new Model(
                frame,
                parts,
                questions.stream().map(Question::kind).distinct().toList(),
                tags(questions),
                levels(questions),
                questions.size(),
                questions.size() <= MOST,
                study.notes().size() <= Parting.MOST_NOTES);
        return new Page(Addresses.PRACTICE, "practice.ftlh", model);
    }

    /** Whether the questions are in files of their own. */
    static boolean apart(List<PracticePart> parts) {
        return parts.stream().mapToInt(part -> part.numbered().size()).sum() > MOST;
    }

    private static List<String> tags(List<Question> questions) {
        return questions.stream()
                .map(Question::core)
                .flatMap(core -> Stream.concat(
                        core.tags().stream(), Stream.of(core.marking().domain())))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .sorted(Comparator.comparing((String tag) -> tag.toLowerCase(Locale.ROOT))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Integer> levels(List<Question> questions) {
        return questions.stream()
                .map(question -> question.core().level())
                .filter(level -> level > 0)
                .distinct()
                .sorted()
                .toList();
    }
}
