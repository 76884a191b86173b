package dev.studyleaf.sheet;

import java.util.List;

/** Says how high lines are when they are set. */
@FunctionalInterface
public interface SheetMeasure {
    /**
     * The heights of all cards at a size and width, lines at their closest.
     *
     * @param cards to be set, one below the other
     * @param size of the letters in points
     * @param width of a column in points
     */
    Heights of(List<SheetCard> cards, double size, double width);

    /**
     * Heights in points.
     *
     * @param titles of each card's heading
     * @param lines of each card's lines
     * @param gap between two cards
     */
    record Heights(List<Double> titles, List<List<Double>> lines, double gap) {
        public Heights {
            titles = List.copyOf(titles);
            lines = lines.stream().map(List::copyOf).toList();
        }
    }
}
