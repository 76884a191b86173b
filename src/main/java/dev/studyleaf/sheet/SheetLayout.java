package dev.studyleaf.sheet;

import java.util.List;

/**
 * Where each line of a sheet stands.
 *
 * @param size of the letters in points
 * @param stretch by how much lines stand further apart than at their closest, from 1
 * @param columns on a page
 * @param pages from first to last, each with its columns
 * @param leftOut what had no room, by card
 */
public record SheetLayout(double size, double stretch, int columns, List<Page> pages, List<SheetCard> leftOut) {
    /** The columns of a page. */
    public record Page(List<Column> columns) {
        public Page {
            columns = List.copyOf(columns);
        }
    }

    /** What stands in a column, from the top. */
    public record Column(List<Piece> pieces) {
        public Column {
            pieces = List.copyOf(pieces);
        }
    }

    /** A card, or the part of it that is in one column. */
    public record Piece(SheetCard card, boolean continued) {}

    public SheetLayout {
        pages = List.copyOf(pages);
        leftOut = List.copyOf(leftOut);
    }

    /** How many lines had no room. */
    public int left() {
        return leftOut.stream().mapToInt(card -> card.lines().size()).sum();
    }
}
