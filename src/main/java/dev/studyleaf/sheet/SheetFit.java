package dev.studyleaf.sheet;

import dev.studyleaf.sheet.SheetMeasure.Heights;
import dev.studyleaf.source.settings.SheetFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the largest letters with which a sheet fits its pages, then draws the lines apart until the pages are full. Where
 * even the smallest legible letters are too large, the lightest lines are left out.
 */
public final class SheetFit {
    /** The smallest letters, in points. */
    public static final double LEGIBLE = 7.5;

    /** The largest letters, in points. */
    public static final double LARGEST = 11;

    /** Good to read: a sheet takes no more pages than it needs for letters of this size. */
    private static final double GOOD = 9;

    private static final double MOST_STRETCH = 1.35;
    /** Lines this far apart are good enough not to try larger letters. */
    private static final double ENOUGH = 1.1;

    private static final int TRIES = 4;
    /** Sizes in a point. */
    private static final int STEPS = 20;

    private static final int HUNDRED = 100;
    private static final double CAUTION = 0.985;
    /** So many characters are more than a page can hold at any legible size. */
    private static final int CHARACTERS_A_PAGE = 16_000;

    private final SheetGeometry geometry;
    private final SheetFormat format;
    private final SheetMeasure measure;

    /** A try at one size. */
    private record Trial(List<SheetCard> cards, double size, int columns, int pages, Heights heights, double needed) {
        static Trial of(List<SheetCard> cards, double size, int columns, int pages, Heights heights) {
            double needed = cards.isEmpty() ? 0 : new ColumnPacker(cards, heights).leastHeight(columns * pages);
            return new Trial(cards, size, columns, pages, heights, needed);
        }

        Trial on(int other) {
            return of(cards, size, columns, other, heights);
        }
    }

    private SheetFit(SheetFormat format, SheetMeasure measure) {
        this.geometry = new SheetGeometry(format);
        this.format = format;
        this.measure = measure;
    }

    /** The layout of a sheet on paper. */
    public static SheetLayout of(Sheet sheet, SheetFormat format, SheetMeasure measure) {
        return new SheetFit(format, measure).fit(sheet.cards());
    }

    private SheetLayout fit(List<SheetCard> cards) {
        Lightest lightest = new Lightest(cards);
        int hopeless = lightest.beyond(CHARACTERS_A_PAGE * format.pages());
        Trial first = trial(lightest.without(hopeless), GOOD, format.pages());
        int pages = pages(first);
        Trial best = largest(first.on(pages));
        if (fits(best)) {
            return layout(best, lightest.only(hopeless));
        }
        int dropped = fewestToDrop(best, lightest, hopeless);
        return layout(without(best, lightest, dropped), lightest.only(dropped));
    }

    /** As many pages as good letters need, and no more than there may be. */
    private int pages(Trial good) {
        int pages = 1;
        while (pages < format.pages() && !fits(good.on(pages))) {
            pages++;
        }
        return pages;
    }

    private boolean fits(Trial trial) {
        return trial.needed() <= geometry.usable();
    }

    /** The largest size that fits, or the smallest legible one. */
    private Trial largest(Trial first) {
        Trial trial = first;
        Trial best = trial;
        for (int i = 1; i < TRIES; i++) {
            double ratio = geometry.usable() / trial.needed();
            boolean full = ratio >= 1 && (ratio <= ENOUGH || trial.size() >= LARGEST);
            if (full || (ratio < 1 && trial.size() <= LEGIBLE)) {
                return trial;
            }
            double next = trial.size() * Math.sqrt(ratio) * CAUTION;
            trial = trial(first.cards(), Math.max(LEGIBLE, Math.min(LARGEST, next)), first.pages());
            best = better(best, trial);
        }
        return fits(best) ? best : trial(first.cards(), LEGIBLE, first.pages());
    }

    private Trial better(Trial one, Trial other) {
        if (fits(one) == fits(other)) {
            return (one.size() > other.size()) == fits(one) ? one : other;
        }
        return fits(one) ? one : other;
    }

    private Trial trial(List<SheetCard> cards, double size, int pages) {
        double rounded = Math.floor(size * STEPS) / STEPS;
        int columns = format.columns() > 0 ? format.columns() : geometry.columnsFor(rounded);
        return Trial.of(cards, rounded, columns, pages, measure.of(cards, rounded, geometry.column(columns)));
    }

    private int fewestToDrop(Trial trial, Lightest lightest, int already) {
        int low = already;
        int high = lightest.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (fits(without(trial, lightest, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The same without the lightest lines; what was measured holds for the rest. */
    private Trial without(Trial trial, Lightest lightest, int dropped) {
        List<SheetCard> kept = lightest.without(dropped);
        List<Double> titles = new ArrayList<>();
        List<List<Double>> lines = new ArrayList<>();
        for (SheetCard card : kept) {
            int index = lightest.indexIn(trial.cards(), card);
            titles.add(trial.heights().titles().get(index));
            List<Double> all = trial.heights().lines().get(index);
            List<SheetLine> measured = trial.cards().get(index).lines();
            List<Double> those = new ArrayList<>();
            for (int i = 0; i < measured.size(); i++) {
                if (lightest.keeps(measured.get(i), dropped)) {
                    those.add(all.get(i));
                }
            }
            lines.add(those);
        }
        Heights heights = new Heights(titles, lines, trial.heights().gap());
        return Trial.of(kept, trial.size(), trial.columns(), trial.pages(), heights);
    }

    private SheetLayout layout(Trial trial, List<SheetCard> leftOut) {
        if (trial.cards().isEmpty()) {
            return new SheetLayout(trial.size(), 1, trial.columns(), List.of(), leftOut);
        }
        List<SheetLayout.Column> columns = new ColumnPacker(trial.cards(), trial.heights()).pack(trial.needed());
        List<SheetLayout.Page> pages = new ArrayList<>();
        for (int i = 0; i < columns.size(); i += trial.columns()) {
            pages.add(new SheetLayout.Page(columns.subList(i, Math.min(columns.size(), i + trial.columns()))));
        }
        double stretch = Math.min(MOST_STRETCH, geometry.usable() / trial.needed());
        double rounded = Math.max(1, Math.floor(stretch * HUNDRED) / HUNDRED);
        return new SheetLayout(trial.size(), rounded, trial.columns(), pages, leftOut);
    }
}
