package dev.studyleaf.page.print;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;

/** Pages to print: a quiz sheet with its key apart, a worksheet to write on, and flashcards to cut out. */
public final class PaperPages implements PageKind {
    /** More than anyone prints at once; the sheets tell how many are left out. */
    private static final int MOST = 500;

    /**
     * What the quiz sheet and the worksheet show.
     *
     * @param frame around the page
     * @param groups notes that have questions
     * @param terms to be explained
     * @param left how many questions and terms the page has no room for
     */
    public record Model(Frame frame, List<NoteQuestions> groups, List<Term> terms, int left) {}

    /**
     * What the flashcards show.
     *
     * @param frame around the page
     * @param sheets of paper, each with two sides
     * @param notes of which cards are there, in order
     * @param left how many cards the page has no room for
     */
    public record Cards(Frame frame, List<Flashcards.Sheet> sheets, List<Flashcards.Source> notes, int left) {}

    @Override
    public List<Page> pages(Study study) {
        SiteInfo site = study.info();
        Printed printed = Printed.of(study);
        Flashcards deck = Flashcards.of(printed.groups(), printed.terms(), site.say("nav.glossary"));
        int left = printed.questionsLeft() + printed.termsLeft();
        Frames frames = new Frames(study);
        String title = site.title();
        Frame quiz = frames.page(
                "paper", Addresses.PAPER_QUIZ, site.say("nav.quizSheet"), site.say("about.quizSheet", title), "paper");
        Frame work = frames.page(
                "paper", Addresses.WORKSHEET, site.say("nav.worksheet"), site.say("about.worksheet", title), "paper");
        Frame cards = frames.page(
                "paper",
                Addresses.FLASHCARDS,
                site.say("nav.flashcards"),
                site.say("about.flashcards", title),
                "paper");
        return List.of(
                new Page(
                        Addresses.PAPER_QUIZ,
                        "paper-quiz.ftlh",
                        new Model(quiz, printed.groups(), List.of(), printed.questionsLeft())),
                new Page(
                        Addresses.WORKSHEET,
                        "paper-worksheet.ftlh",
                        new Model(work, printed.groups(), printed.terms(), left)),
                new Page(
                        Addresses.FLASHCARDS,
                        "paper-cards.ftlh",
                        new Cards(cards, deck.sheets(), deck.sources(), left)));
    }

    /** The questions and terms for which the pages have room, and how many they have no room for. */
    private record Printed(List<NoteQuestions> groups, List<Term> terms, int questionsLeft, int termsLeft) {
        static Printed of(Study study) {
            List<NoteQuestions> groups = new ArrayList<>();
            int asked = 0;
            int all = 0;
            for (Note note : study.notes()) {
                List<Question> written = written(note);
                List<Question> some = written.subList(0, Math.min(written.size(), MOST - asked));
                if (!some.isEmpty()) {
                    groups.add(new NoteQuestions(note.number(), note.titleAfar(), note.address(), some));
                }
                asked += some.size();
                all += written.size();
            }
            List<Term> terms = study.glossary().toLearn();
            List<Term> some = terms.subList(0, Math.min(terms.size(), MOST));
            return new Printed(groups, some, all - asked, terms.size() - some.size());
        }
    }

    /** Only what authors wrote, and not what is kept for the exam; what was made from terms stands on their cards. */
    private static List<Question> written(Note note) {
        return note.questions().stream()
                .filter(question ->
                        !question.core().made() && !question.core().marking().examOnly())
                .toList();
    }
}
