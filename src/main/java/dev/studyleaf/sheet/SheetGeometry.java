package dev.studyleaf.sheet;

import dev.studyleaf.source.settings.SheetFormat;

/**
 * The paper in points, taken apart.
 *
 * @param format of the paper
 */
public record SheetGeometry(SheetFormat format) {
    /** The margins at the sides and the top. */
    public static final double MARGIN = 28;

    /** The margin at the bottom, which has the number of the page. */
    public static final double FOOT = 36;

    /**
     * How much of the margin at the bottom is page for a browser, so that a line which it breaks and we do not needs no page
     * of its own.
     */
    public static final double SPILL = 16;

    /** The line with the title at the top of each page. */
    public static final double HEAD = 24;

    /** Between two columns, with a rule in its middle. */
    public static final double GUTTER = 16;

    /** What no line may use: browsers break a line now and then where we do not. */
    private static final double RESERVE = 0.985;

    /** Kept free beside a column: browsers and our library round widths, and a column too wide falls below. */
    private static final double SIDE = 0.5;

    /** The width of a column when there are so many on a page. */
    public double column(int columns) {
        return (format.width() - 2 * MARGIN - (columns - 1) * GUTTER) / columns - SIDE;
    }

    /** The height of a column on paper. */
    public double height() {
        return format.height() - MARGIN - FOOT - HEAD;
    }

    /** The height of a column that may be filled. */
    double usable() {
        return height() * RESERVE;
    }

    /** As many columns as suit letters of a size: lines of some 45 characters. */
    int columnsFor(double size) {
        double ideal = IDEAL_WIDTH * size + GUTTER;
        long columns = Math.round((format.width() - 2 * MARGIN + GUTTER) / ideal);
        return (int) Math.max(1, Math.min(SheetFormat.MOST_COLUMNS, columns));
    }

    private static final double IDEAL_WIDTH = 22;
}
