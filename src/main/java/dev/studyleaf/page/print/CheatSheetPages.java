package dev.studyleaf.page.print;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.sheet.SheetCard;
import dev.studyleaf.sheet.SheetLayout.Piece;
import dev.studyleaf.source.settings.SheetFormat;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The cheat sheet on the screen: what authors marked as key, contrasts, small tables, terms and points, note by note. */
public final class CheatSheetPages implements PageKind {
    /** More is no cheat sheet; the lightest lines of a large study stay away, so that the page does not grow with it. */
    private static final int MOST_LINES = 800;

    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param cards of the sheet
     * @param asks for each card the ids of the questions about it, apart by spaces; empty where there are none
     * @param paper that the learner's weakest lines are fitted to
     * @param pdf whether the site has the sheet as a PDF too
     */
    public record Model(Frame frame, List<Piece> cards, List<String> asks, SheetFormat paper, boolean pdf) {
        Model withPdf() {
            return new Model(frame, cards, asks, paper, true);
        }
    }

    @Override
    public List<Page> pages(Study study) {
        return pages(study, Kept.nothing());
    }

    @Override
    public List<Page> pages(Study study, Kept kept) {
        Sheet sheet = Sheet.heaviest(study, study.info().sheet().weights(), MOST_LINES, kept);
        Frame frame = new Frames(study)
                .page(
                        "sheet",
                        Addresses.CHEAT_SHEET,
                        study.info().say("nav.sheet"),
                        study.info().say("about.sheet", study.info().title()),
                        "fit",
                        "sheet");
        List<Piece> cards =
                sheet.cards().stream().map(card -> new Piece(card, false)).toList();
        Map<String, Note> notes = study.notes().stream().collect(Collectors.toMap(Note::address, note -> note));
        List<String> asks =
                sheet.cards().stream().map(card -> asks(card, notes)).toList();
        return List.of(new Page(
                Addresses.CHEAT_SHEET,
                "cheat-sheet.ftlh",
                new Model(frame, cards, asks, study.info().sheet().format(), false)));
    }

    /** Questions of the sections that the card is about; of the whole note, where its card has no section of its own. */
    private static String asks(SheetCard card, Map<String, Note> notes) {
        Note note = notes.get(card.note());
        if (note == null) {
            return "";
        }
        boolean whole = card.title().equals(note.title());
        Set<Integer> about = whole ? Set.of() : about(card, note);
        return note.questions().stream()
                .filter(question -> whole || about.contains(question.core().section()))
                .map(Question::id)
                .collect(Collectors.joining(" "));
    }

    /** Sections that are called like a card, and those with a callout that is. */
    private static Set<Integer> about(SheetCard card, Note note) {
        Set<Integer> about = new HashSet<>();
        note.parsed().sections().stream()
                .filter(section -> section.title().equals(card.title()))
                .forEach(section -> about.add(section.index()));
        note.parsed().callouts().stream()
                .filter(callout -> callout.title().text().equals(card.title()))
                .forEach(callout -> about.add(callout.section()));
        return about;
    }
}
