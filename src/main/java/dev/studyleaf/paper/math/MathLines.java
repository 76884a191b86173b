package dev.studyleaf.paper.math;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * A row that is too wide, in several lines. It is broken before relations, else before other operations, else within
 * brackets or behind a comma, and goes on a little further to the right.
 */
final class MathLines {
    private static final double INDENT = 1.2;
    private static final double BETWEEN = 0.25;
    private static final double LEAST_HEIGHT = 0.7;
    private static final double LEAST_DEPTH = 0.22;
    /** A line that is broken at a better place is at least so full. */
    private static final double FULL = 0.4;

    private static final int RELATION = 0;
    private static final int OPERATION = 1;
    private static final int WITHIN = 2;
    private static final int NEVER = 9;

    private final List<MathBox> boxes;
    private final List<Integer> ranks = new ArrayList<>();
    private final double room;

    /** {@code boxes} of {@code parts}, in sizes of a letter as {@code room} is. */
    MathLines(List<Element> parts, List<MathBox> boxes, double room) {
        this.boxes = boxes;
        this.room = room;
        int depth = 0;
        for (int i = 0; i < parts.size(); i++) {
            String sign = sign(parts.get(i));
            depth -= !sign.isEmpty() && ")]}⟩⌋⌉".contains(sign) ? 1 : 0;
            ranks.add(i == 0 ? NEVER : rank(sign, parts.get(i - 1), depth > 0));
            depth += !sign.isEmpty() && "([{⟨⌊⌈".contains(sign) ? 1 : 0;
        }
    }

    private static String sign(Element part) {
        return part.getTagName().equals("mo") ? MathLayout.text(part) : "";
    }

    /** How well the row can be broken before a part. */
    private static int rank(String sign, Element before, boolean within) {
        boolean operation = !sign.isEmpty() && Signs.before(sign) > 0 && !MathLayout.opens(before);
        if (operation && !within) {
            return Signs.isRelation(sign) ? RELATION : OPERATION;
        }
        boolean comma = !sign(before).isEmpty() && ",;".contains(sign(before));
        return operation || comma ? WITHIN : NEVER;
    }

    /** The lines below each other; the base line is that of the last. */
    MathBox stacked() {
        List<MathBox> placed = new ArrayList<>();
        double base = 0;
        double below = 0;
        double width = 0;
        for (MathBox line : lines()) {
            base += placed.isEmpty() ? 0 : below + Math.max(LEAST_HEIGHT, line.height());
            placed.add(line.lowered(base));
            below = Math.max(LEAST_DEPTH, line.depth()) + BETWEEN;
            width = Math.max(width, line.width());
        }
        return MathBox.over(width, placed).lowered(-base);
    }

    private List<MathBox> lines() {
        List<MathBox> lines = new ArrayList<>();
        for (int start = 0; start < boxes.size(); ) {
            double indent = start == 0 ? 0 : INDENT;
            int end = end(start, room - indent);
            lines.add(MathBox.row(boxes.subList(start, end)).padded(indent, 0));
            start = end;
        }
        return lines;
    }

    /** Where the line that begins at {@code start} ends: as far on as fits, sooner for a better place. */
    private int end(int start, double room) {
        int best = boxes.size();
        int rank = NEVER;
        double width = 0;
        for (int i = start; i < boxes.size(); i++) {
            boolean breaks = i > start && ranks.get(i) < NEVER;
            boolean better = rank == NEVER || ranks.get(i) <= rank;
            boolean first = best == boxes.size();
            if (breaks && (first || (width <= room && (better || widthTo(start, best) < FULL * room)))) {
                best = i;
                rank = ranks.get(i);
            }
            width += boxes.get(i).width();
            if (width > room && best < boxes.size()) {
                return best;
            }
        }
        return width <= room ? boxes.size() : best;
    }

    private double widthTo(int start, int end) {
        return boxes.subList(start, end).stream().mapToDouble(MathBox::width).sum();
    }
}
