package dev.studyleaf.page;

import dev.studyleaf.note.Fragment;
import java.util.List;

/**
 * A card of the cheat sheet.
 *
 * @param title of the card
 * @param rows what is asked and what is answered
 * @param lines what is only said
 * @param glossary whether its rows are terms and their definitions
 */
public record SheetCard(String title, List<Row> rows, List<Fragment> lines, boolean glossary) {
    /** A key and its value. */
    public record Row(Fragment key, Fragment value) {}

    public SheetCard {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }
}
