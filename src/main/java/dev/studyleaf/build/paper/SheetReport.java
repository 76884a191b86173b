package dev.studyleaf.build.paper;

import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.sheet.SheetCard;
import dev.studyleaf.sheet.SheetLayout;
import dev.studyleaf.sheet.SheetLine;
import java.util.ArrayList;
import java.util.List;

/** Says how a sheet came out, and which lines had no room on it. */
final class SheetReport {
    private SheetReport() {}

    static List<String> lines(SheetLayout layout) {
        List<String> lines = new ArrayList<>();
        lines.add("Cheat sheet: " + Counted.of(layout.pages().size(), "page") + ", "
                + Counted.of(layout.columns(), "column") + " on each, letters of " + layout.size() + " pt, "
                + Counted.of(layout.left(), "line") + " left out.");
        layout.leftOut().forEach(card -> card.lines().forEach(line -> lines.add("left out: " + words(card, line))));
        return lines;
    }

    private static String words(SheetCard card, SheetLine line) {
        String words = line.key().isEmpty() ? line.value().text() : line.key().text();
        boolean own = card.topic().isEmpty() || card.topic().equals(card.title());
        return words + " (" + (own ? card.title() : card.topic() + ", " + card.title()) + ")";
    }
}
