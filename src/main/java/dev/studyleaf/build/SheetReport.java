package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.sheet.SheetCard;
import dev.studyleaf.sheet.SheetLayout;
import dev.studyleaf.sheet.SheetLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says how a sheet came out, and which lines had no room on it. */
final class SheetReport {
    private static final int SOME = 5;

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

    /** Says which letters of a document show as {@code #}. */
    static void missing(Set<Integer> letters, String document, Diagnostics diagnostics) {
        if (!letters.isEmpty()) {
            String some = letters.stream()
                    .sorted()
                    .limit(SOME)
                    .map(Character::toString)
                    .collect(Collectors.joining("`, `"));
            String message =
                    counted(letters.size(), "letter") + " of the " + document + " are in no font: `" + some + "`";
            String help = "put a TrueType font (`.ttf`) that has them into `templates/fonts`";
            diagnostics.add(Diagnostic.about("studyleaf.yml", Code.SHEET_NO_FONT, message, help));
        }
    }

    static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
