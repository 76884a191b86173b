package dev.studyleaf.sheet;

import dev.studyleaf.note.Callout;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.CalloutPart.Item;
import dev.studyleaf.note.CalloutPart.Items;
import dev.studyleaf.note.CalloutPart.Line;
import dev.studyleaf.note.CalloutPart.Other;
import dev.studyleaf.note.CalloutPart.Table;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Callouts that say what must be known: {@code [!key]}, what is easily confused, what exams ask. {@code Term: value} in
 * an item or a line is a line with a key; so is the row of a table.
 */
record KeyCallouts(SiteInfo site) implements SheetSource {
    private static final Map<String, Double> TYPES = Map.of(
            "key", Weights.KEY,
            "confused", Weights.CONTRAST,
            "exam", Weights.CONTRAST,
            "important", Weights.CONTRAST);

    @Override
    public List<SheetCard> cards(Note note, NoteTerms terms) {
        return note.parsed().callouts().stream()
                .filter(callout -> TYPES.containsKey(callout.type()))
                .map(callout -> card(note, callout))
                .filter(card -> !card.lines().isEmpty())
                .toList();
    }

    private SheetCard card(Note note, Callout callout) {
        Lines lines = new Lines(TYPES.getOrDefault(callout.type(), Weights.KEY));
        callout.parts().forEach(lines::add);
        String title = callout.title().isEmpty()
                ? title(note, callout.type())
                : callout.title().text();
        return new SheetCard(title, note.title(), note.address(), false, lines.found);
    }

    private String title(Note note, String type) {
        return switch (type) {
            case "confused" -> site.say("callout.confused");
            case "exam" -> site.say("callout.exam");
            default -> note.title();
        };
    }

    /** Collects the lines of a callout. */
    private record Lines(double weight, List<SheetLine> found) {
        private static final int LONGEST_KEY = 60;

        Lines(double weight) {
            this(weight, new ArrayList<>());
        }

        void add(CalloutPart part) {
            if (part instanceof Line line) {
                add(line.text());
            } else if (part instanceof Items items) {
                items.items().forEach(this::add);
            } else if (part instanceof Table table) {
                table.rows().stream().skip(1).forEach(this::add);
            } else if (part instanceof Other other) {
                found.add(SheetLine.of(Fragment.EMPTY, other.content(), weight));
            }
        }

        private void add(Item item) {
            add(item.text());
            item.children().forEach(this::add);
        }

        private void add(List<Fragment> cells) {
            if (cells.size() == 2) {
                found.add(SheetLine.of(cells.get(0), cells.get(1), weight));
            } else {
                found.add(SheetLine.of(Fragment.EMPTY, Fragment.joined(cells, " · "), weight));
            }
        }

        /** A colon counts where a space follows, so that {@code 10:30} and {@code a::b} stay whole. */
        private void add(Fragment text) {
            int colon = text.text().indexOf(": ");
            if (colon > 0
                    && colon <= LONGEST_KEY
                    && !text.text().substring(0, colon).contains(". ")) {
                Fragment key = Fragment.ofText(text.text().substring(0, colon).strip());
                found.add(SheetLine.of(key, text.from(colon + 1), weight));
            } else if (!text.isEmpty()) {
                found.add(SheetLine.of(Fragment.EMPTY, text, weight));
            }
        }
    }
}
