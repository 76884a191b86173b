package dev.studyleaf.sheet;

import dev.studyleaf.sheet.SheetLayout.Column;
import dev.studyleaf.sheet.SheetLayout.Piece;
import dev.studyleaf.sheet.SheetMeasure.Heights;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills columns with cards in order. A card may go on in the next column, but no heading is left without two lines (or
 * its only one) below it, and no single line is carried over alone.
 */
final class ColumnPacker {
    private static final int TOGETHER = 2;
    private static final int HALVINGS = 24;

    private final List<SheetCard> cards;
    private final Heights heights;

    ColumnPacker(List<SheetCard> cards, Heights heights) {
        this.cards = cards;
        this.heights = heights;
    }

    /** The least height at which so many columns hold everything. */
    double leastHeight(int columns) {
        double total = total();
        double low = Math.max(total / columns, highestLine());
        double high = total + 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (pack(middle).size() <= columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** Columns of a height; one is higher only where a single line is. */
    List<Column> pack(double height) {
        Filling filling = new Filling(height);
        for (int card = 0; card < cards.size(); card++) {
            filling.add(card);
        }
        return filling.columns();
    }

    private double highestLine() {
        double highest = 0;
        for (int card = 0; card < cards.size(); card++) {
            double line =
                    heights.lines().get(card).stream().mapToDouble(h -> h).max().orElse(0);
            highest = Math.max(highest, heights.titles().get(card) + line);
        }
        return highest;
    }

    private double total() {
        double total = 0;
        for (int card = 0; card < cards.size(); card++) {
            total += heights.titles().get(card) + heights.gap();
            total +=
                    heights.lines().get(card).stream().mapToDouble(line -> line).sum();
        }
        return total;
    }

    /** Columns that are being filled. */
    private final class Filling {
        private final double height;
        private final List<Column> full = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private double used;

        Filling(double height) {
            this.height = height;
        }

        void add(int card) {
            List<Double> lines = heights.lines().get(card);
            int from = 0;
            while (from < lines.size()) {
                int to = fitting(card, from);
                if (to == from && !pieces.isEmpty()) {
                    next();
                } else {
                    int end = to == from ? Math.min(lines.size(), from + 1) : to;
                    place(card, from, end);
                    from = end;
                }
            }
        }

        /** Up to which line of a card this column has room, {@code from} where it must not begin here. */
        private int fitting(int card, int from) {
            List<Double> lines = heights.lines().get(card);
            double height = used
                    + (pieces.isEmpty() ? 0 : heights.gap())
                    + heights.titles().get(card);
            int to = from;
            while (to < lines.size() && height + lines.get(to) <= this.height) {
                height += lines.get(to++);
            }
            int rest = lines.size() - to;
            if (rest > 0 && rest < TOGETHER) {
                to = Math.max(from, lines.size() - TOGETHER);
            }
            boolean orphan = rest > 0 && to - from < TOGETHER;
            return orphan ? from : to;
        }

        private void place(int card, int from, int to) {
            used += (pieces.isEmpty() ? 0 : heights.gap()) + heights.titles().get(card);
            List<SheetLine> lines = cards.get(card).lines().subList(from, to);
            used += heights.lines().get(card).subList(from, to).stream()
                    .mapToDouble(line -> line)
                    .sum();
            pieces.add(new Piece(cards.get(card).with(lines), from > 0));
        }

        private void next() {
            full.add(new Column(pieces));
            pieces = new ArrayList<>();
            used = 0;
        }

        List<Column> columns() {
            if (!pieces.isEmpty()) {
                next();
            }
            return full;
        }
    }
}
