package dev.studyleaf.page;

import dev.studyleaf.note.Callout;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.CalloutPart.Item;
import dev.studyleaf.note.CalloutPart.Items;
import dev.studyleaf.note.CalloutPart.Line;
import dev.studyleaf.note.CalloutPart.Other;
import dev.studyleaf.note.CalloutPart.Table;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.List;

/** Makes cards from the {@code [!key]} callouts of a note: {@code Term: value} in an item or a line, or a row of a table. */
final class KeyCards {
    private static final String KEY = "key";

    private final List<SheetCard.Row> rows = new ArrayList<>();
    private final List<Fragment> lines = new ArrayList<>();

    private KeyCards() {}

    static List<SheetCard> of(Note note) {
        return note.parsed().callouts().stream()
                .filter(callout -> callout.type().equals(KEY))
                .map(callout -> card(note, callout))
                .filter(card -> !card.rows().isEmpty() || !card.lines().isEmpty())
                .toList();
    }

    private static SheetCard card(Note note, Callout callout) {
        KeyCards cards = new KeyCards();
        callout.parts().forEach(cards::add);
        String title =
                callout.title().isEmpty() ? note.title() : callout.title().text();
        return new SheetCard(title, cards.rows, cards.lines, false);
    }

    private void add(CalloutPart part) {
        if (part instanceof Line line) {
            add(line.text());
        } else if (part instanceof Items items) {
            items.items().forEach(this::add);
        } else if (part instanceof Table table) {
            table.rows().stream().skip(1).forEach(this::add);
        } else if (part instanceof Other other) {
            lines.add(other.content());
        }
    }

    private void add(Item item) {
        add(item.text());
        item.children().forEach(this::add);
    }

    private void add(List<Fragment> cells) {
        if (cells.size() == 2) {
            rows.add(new SheetCard.Row(cells.get(0), cells.get(1)));
        } else {
            lines.addAll(cells);
        }
    }

    /** A colon counts where a space follows, so that {@code 10:30} and {@code a::b} stay whole. */
    private void add(Fragment text) {
        int colon = text.text().indexOf(": ");
        if (colon > 0) {
            Fragment key = Fragment.ofText(text.text().substring(0, colon).strip());
            rows.add(new SheetCard.Row(key, text.from(colon + 1)));
        } else if (!text.isEmpty()) {
            lines.add(text);
        }
    }
}
