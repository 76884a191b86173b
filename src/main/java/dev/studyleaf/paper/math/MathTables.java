package dev.studyleaf.paper.math;

import dev.studyleaf.paper.math.MathLayout.Style;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Matrices, cases and aligned lines. */
final class MathTables {
    private static final double BETWEEN_ROWS = 0.22;
    private static final double BETWEEN_RULED = 0.44;
    private static final double BETWEEN_COLUMNS = 0.75;
    /** Between a table and the rule around it. */
    private static final double AROUND = 0.3;

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
        boolean ruled = rows.stream().flatMap(List::stream).anyMatch(MathRules::has);
        List<Double> bases = bases(lines, ruled ? BETWEEN_RULED : BETWEEN_ROWS);
        MathBox cells = stacked(lines, bases);
        return ruled ? ruled(rows, cells, columns(rows, widths), edges(lines, bases)) : cells;
    }

    /** With the rules of its cells, which meet in the middle between them. */
    private static MathBox ruled(List<List<Element>> rows, MathBox table, List<Double> columns, List<Double> edges) {
        List<Piece> rules = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Element> cells = rows.get(row);
            for (int cell = 0; cell < cells.size() && cell + 1 < columns.size(); cell++) {
                rules.addAll(MathRules.around(
                        cells.get(cell), columns.get(cell), edges.get(row), columns.get(cell + 1), edges.get(row + 1)));
            }
        }
        MathBox lines = MathBox.of(table.width(), -edges.get(0), edges.get(edges.size() - 1), rules);
        return MathBox.over(table.width(), List.of(table, lines)).padded(AROUND, AROUND);
    }

    /** Where columns begin and the last one ends. */
    private static List<Double> columns(List<List<Element>> rows, List<Double> widths) {
        List<Element> first = rows.get(0);
        List<Double> columns = new ArrayList<>(List.of(-AROUND));
        double x = 0;
        for (int column = 0; column < widths.size(); column++) {
            double gap = column < first.size() ? gap(first, column) : BETWEEN_COLUMNS;
            if (column > 0) {
                columns.add(x + gap / 2);
            }
            x += gap + widths.get(column);
        }
        columns.add(x + AROUND);
        return columns;
    }

    /** Where rows begin and the last one ends. */
    private static List<Double> edges(List<MathBox> lines, List<Double> bases) {
        List<Double> edges = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            edges.add(bases.get(row) - height(lines.get(row)) - BETWEEN_RULED / 2);
        }
        int last = lines.size() - 1;
        edges.add(bases.get(last) + depth(lines.get(last)) + BETWEEN_RULED / 2);
        return edges;
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
            line.add(MathBox.space(gap(cells, column)));
            line.add(left ? box.padded(0, rest) : right ? box.padded(rest, 0) : box.centred(widths.get(column)));
        }
        return MathBox.row(line);
    }

    private static double gap(List<Element> cells, int column) {
        boolean joined = column > 0 && isLeft(cells.get(column)) && isRight(cells.get(column - 1));
        return column == 0 || joined ? 0 : BETWEEN_COLUMNS;
    }

    private static boolean isLeft(Element cell) {
        return cell.getAttribute("class").contains("tml-left");
    }

    private static boolean isRight(Element cell) {
        return cell.getAttribute("class").contains("tml-right");
    }

    private static double height(MathBox line) {
        return Math.max(LEAST_HEIGHT, line.height());
    }

    private static double depth(MathBox line) {
        return Math.max(LEAST_DEPTH, line.depth());
    }

    /** The base lines of all, so that their middle is on the axis. */
    private static List<Double> bases(List<MathBox> lines, double between) {
        double total = between * Math.max(0, lines.size() - 1);
        for (MathBox line : lines) {
            total += height(line) + depth(line);
        }
        double y = -total / 2 - MathLayout.AXIS;
        List<Double> bases = new ArrayList<>();
        for (MathBox line : lines) {
            bases.add(y + height(line));
            y += height(line) + depth(line) + between;
        }
        return bases;
    }

    private static MathBox stacked(List<MathBox> lines, List<Double> bases) {
        double width = lines.stream().mapToDouble(MathBox::width).max().orElse(0);
        List<MathBox> placed = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            placed.add(lines.get(row).lowered(bases.get(row)));
        }
        return MathBox.over(width, placed);
    }
}
