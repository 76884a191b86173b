package dev.studyleaf.sheet;

import dev.studyleaf.note.Fragment;

/**
 * A line of a card: never cut in half, neither by a page nor by a column.
 *
 * @param key what is asked; empty for what is only said
 * @param value what is answered or said
 * @param weight how much it is worth; the lightest lines are left out first
 * @param term the slug of the term that it defines, or empty
 */
public record SheetLine(Fragment key, Fragment value, double weight, String term) {
    /** A line that defines no term. */
    static SheetLine of(Fragment key, Fragment value, double weight) {
        return new SheetLine(key, value, weight, "");
    }

    /** How long it is, in characters. */
    int length() {
        return key.text().length() + value.text().length();
    }

    /** The same, worth {@code factor} times as much. */
    SheetLine times(double factor) {
        return new SheetLine(key, value, weight * factor, term);
    }
}
