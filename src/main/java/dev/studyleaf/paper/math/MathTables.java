package dev.studyleaf.paper.math;

import dev.studyleaf.paper.math.MathLayout.Style;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Matrices, cases and aligned lines. */
final class MathTables {
    private static final double BETWEEN_ROWS = 0.22;
    private static final double BETWEEN_COLUMNS = 0.75;
    private static final double LEAST_HEIGHT = 0.7;
    private static final double LEAST_DEPTH = 0.22;

    private final MathLayout layout;

    MathTables(MathLayout layout) {
        this.layout = layout;
    }

    MathBox of(Element table, Style style) {
        Style inner = new Style(table.getAttribute("displaystyle").equals("true"), style.level());
        List<List<Element>> rows =
                MathLayout.children(table).stream().map(MathLayout::children).toList();
        List<List<MathBox>> boxes = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> layout.row(MathLayout.children(cell), inner))
                        .toList())
                .toList();
        List<Double> widths = widths(boxes);
        List<MathBox> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            lines.add(line(rows.get(row), boxes.get(row), widths));
        }
        return stacked(lines);
    }

    private static List<Double> widths(List<List<MathBox>> boxes) {
        List<Double> widths = new ArrayList<>();
        for (List<MathBox> row : boxes) {
            for (int column = 0; column < row.size(); column++) {
                if (column == widths.size()) {
                    widths.add(0.0);
                }
                widths.set(column, Math.max(widths.get(column), row.get(column).width()));
            }
        }
        return widths;
    }

    private static MathBox line(List<Element> cells, List<MathBox> boxes, List<Double> widths) {
        List<MathBox> line = new ArrayList<>();
        for (int column = 0; column < boxes.size(); column++) {
            MathBox box = boxes.get(column);
            double rest = widths.get(column) - box.width();
            boolean left = isLeft(cells.get(column));
            boolean right = isRight(cells.get(column));
            boolean joined = column > 0 && left && isRight(cells.get(column - 1));
            line.add(MathBox.space(column == 0 || joined ? 0 : BETWEEN_COLUMNS));
            line.add(left ? box.padded(0, rest) : right ? box.padded(rest, 0) : box.centred(widths.get(column)));
        }
        return MathBox.row(line);
    }

    private static boolean isLeft(Element cell) {
        return cell.getAttribute("class").contains("tml-left");
    }

    private static boolean isRight(Element cell) {
        return cell.getAttribute("class").contains("tml-right");
    }

    private static MathBox stacked(List<MathBox> lines) {
        double total = 0;
        double width = 0;
        for (MathBox line : lines) {
            total += Math.max(LEAST_HEIGHT, line.height()) + Math.max(LEAST_DEPTH, line.depth());
            width = Math.max(width, line.width());
        }
        total += BETWEEN_ROWS * Math.max(0, lines.size() - 1);
        double y = -total / 2 - MathLayout.AXIS;
        List<MathBox> placed = new ArrayList<>();
        for (MathBox line : lines) {
            double base = y + Math.max(LEAST_HEIGHT, line.height());
            placed.add(line.lowered(base));
            y = base + Math.max(LEAST_DEPTH, line.depth()) + BETWEEN_ROWS;
        }
        return MathBox.over(width, placed);
    }
}
