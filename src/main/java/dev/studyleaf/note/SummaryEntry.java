package dev.studyleaf.note;

import java.util.List;

/**
 * A chapter that a {@code SUMMARY.md} lists.
 *
 * @param title of the chapter
 * @param destination of its link, as written
 * @param under the part and the chapter that it stands under, outermost first
 */
public record SummaryEntry(String title, String destination, List<String> under) {
    public SummaryEntry {
        under = List.copyOf(under);
    }
}
