package dev.studyleaf.build;

import dev.studyleaf.sheet.SheetCard;
import dev.studyleaf.sheet.SheetLayout;
import dev.studyleaf.sheet.SheetLine;
import java.util.List;

/** Says how a sheet came out, and which lines had no room on it. */
final class SheetReport {
    private SheetReport() {}

    static List<String> lines(SheetLayout layout) {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("Cheat sheet: " + counted(layout.pages().size(), "page") + ", " + counted(layout.columns(), "column")
                + " on each, letters of " + layout.size() + " pt, " + counted(layout.left(), "line") + " left out.");
        layout.leftOut().forEach(card -> card.lines().forEach(line -> lines.add("left out: " + words(card, line))));
        return lines;
    }

    private static String words(SheetCard card, SheetLine line) {
        String words = line.key().isEmpty() ? line.value().text() : line.key().text();
        boolean own = card.topic().isEmpty() || card.topic().equals(card.title());
        return words + " (" + (own ? card.title() : card.topic() + ", " + card.title()) + ")";
    }

    static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
