package dev.studyleaf.source.settings;

import java.util.Locale;

/**
 * The paper that a cheat sheet must fit.
 *
 * @param pages how many it may take, at least 1
 * @param size of the paper
 * @param columns on a page; 0 for what suits best
 * @param landscape whether the longer side lies flat
 */
public record SheetFormat(int pages, Size size, int columns, boolean landscape) {
    /** What holds where nothing is said. */
    public static final SheetFormat DEFAULT = new SheetFormat(2, Size.A4, 0, false);

    /** The most pages that a sheet may have; more is a book. */
    public static final int MOST_PAGES = 20;

    /** The most columns that can be read. */
    public static final int MOST_COLUMNS = 6;

    /** Sizes of paper, in points, upright. */
    public enum Size {
        /** 210 by 297 mm. */
        A4(595.28, 841.89),
        /** 8.5 by 11 inches. */
        LETTER(612, 792);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    public SheetFormat {
        if (pages < 1 || pages > MOST_PAGES || columns < 0 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException(pages + " pages, " + columns + " columns");
        }
    }

    /** The width of the paper in points, as it lies. */
    public double width() {
        return landscape ? size.height : size.width;
    }

    /** The height of the paper in points, as it lies. */
    public double height() {
        return landscape ? size.width : size.height;
    }

    /** What style sheets call it: {@code a4}, {@code letter-flat}. */
    public String shape() {
        return size.name().toLowerCase(Locale.ROOT) + (landscape ? "-flat" : "");
    }
}
