package dev.studyleaf.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A card of the cheat sheet.
 *
 * @param title of the card
 * @param topic the note it comes from, or empty
 * @param note the address of that note, or empty
 * @param glossary whether its lines are terms and their definitions
 * @param lines at least one
 */
public record SheetCard(String title, String topic, String note, boolean glossary, List<SheetLine> lines) {
    public SheetCard {
        lines = List.copyOf(lines);
    }

    /**
     * Neighbouring lines that are shown as one list.
     *
     * @param keyed whether they have keys
     * @param lines at least one
     */
    public record Run(boolean keyed, List<SheetLine> lines) {
        public Run {
            lines = List.copyOf(lines);
        }
    }

    /** Its lines in lists. */
    public List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            boolean keyed = !lines.get(start).key().isEmpty();
            if (i == lines.size() || keyed == lines.get(i).key().isEmpty()) {
                runs.add(new Run(keyed, lines.subList(start, i)));
                start = i;
            }
        }
        return runs;
    }

    /** The same with only some of its lines. */
    public SheetCard only(Predicate<SheetLine> wanted) {
        return with(lines.stream().filter(wanted).toList());
    }

    SheetCard map(UnaryOperator<SheetLine> change) {
        return with(lines.stream().map(change).toList());
    }

    /** This and the lines of another. */
    SheetCard and(SheetCard other) {
        List<SheetLine> both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return new SheetCard(title, topic, note, glossary && other.glossary, both);
    }

    SheetCard with(List<SheetLine> others) {
        return new SheetCard(title, topic, note, glossary, others);
    }
}
