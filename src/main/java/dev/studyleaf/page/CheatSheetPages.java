package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The cheat sheet: what authors marked as key, then all terms by category. */
final class CheatSheetPages implements PageKind {
    /** What the page shows. */
    public record Model(Frame frame, List<SheetCard> cards) {}

    @Override
    public List<Page> pages(Study study) {
        List<SheetCard> cards = new ArrayList<>();
        study.notes().forEach(note -> cards.addAll(KeyCards.of(note)));
        cards.addAll(terms(study.glossary().terms()));
        Frame frame = new Frames(study)
                .page(
                        "sheet",
                        Addresses.CHEAT_SHEET,
                        "Cheat sheet",
                        "The key facts and terms of " + study.info().title() + ", made to print.",
                        "lists");
        return List.of(new Page(Addresses.CHEAT_SHEET, "cheat-sheet.ftlh", new Model(frame, cards)));
    }

    private static List<SheetCard> terms(List<Term> terms) {
        Map<String, List<SheetCard.Row>> categories = new TreeMap<>();
        for (Term term : terms) {
            categories
                    .computeIfAbsent(term.category(), c -> new ArrayList<>())
                    .add(new SheetCard.Row(Fragment.ofText(term.name()), term.definition()));
        }
        List<SheetCard> cards = new ArrayList<>();
        List<SheetCard.Row> others = categories.remove("");
        categories.forEach((category, rows) -> cards.add(new SheetCard(category, rows, List.of(), true)));
        if (others != null) {
            cards.add(new SheetCard(cards.isEmpty() ? "Terms" : "More terms", others, List.of(), true));
        }
        return cards;
    }
}
