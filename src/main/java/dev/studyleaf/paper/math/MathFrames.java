package dev.studyleaf.paper.math;

import dev.studyleaf.paper.math.MathLayout.Style;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Frames around parts of a formula, lines over and under them, and strokes through them. */
final class MathFrames {
    private static final double ROOM = 0.15;

    private final MathLayout layout;

    MathFrames(MathLayout layout) {
        this.layout = layout;
    }

    MathBox of(Element element, Style style) {
        List<Element> content = new ArrayList<>();
        StringBuilder marks = new StringBuilder(element.getAttribute("class") + " " + element.getAttribute("notation"));
        for (Element child : MathLayout.children(element)) {
            boolean stroke = child.getAttribute("class").matches(".*(strike|sout|cancel).*");
            if (stroke) {
                marks.append(' ').append(child.getAttribute("class"));
            } else {
                content.add(child);
            }
        }
        boolean box = marks.toString().contains("box");
        MathBox plain = layout.row(content, style);
        MathBox inner = box ? plain.padded(ROOM, ROOM) : plain;
        return MathBox.over(inner.width(), List.of(inner, lines(inner, marks.toString())));
    }

    private static MathBox lines(MathBox inner, String marks) {
        double width = inner.width();
        double top = -inner.height() - ROOM;
        double bottom = inner.depth() + ROOM;
        double rule = MathLayout.RULE;
        boolean box = marks.contains("box");
        List<Piece> lines = new ArrayList<>();
        if (box || marks.contains("overline") || marks.contains("top")) {
            lines.add(Piece.Filled.rule(0, top, width, rule));
        }
        if (box || marks.contains("underline") || marks.contains("bottom")) {
            lines.add(Piece.Filled.rule(0, bottom - rule, width, rule));
        }
        if (box) {
            lines.add(Piece.Filled.rule(0, top, rule, bottom - top));
            lines.add(Piece.Filled.rule(width - rule, top, rule, bottom - top));
        }
        if (marks.contains("upstrike") || marks.contains("xcancel")) {
            lines.add(new Piece.Filled(Brackets.line(0, inner.depth(), width, -inner.height())));
        }
        if (marks.contains("downstrike") || marks.contains("xcancel")) {
            lines.add(new Piece.Filled(Brackets.line(0, -inner.height(), width, inner.depth())));
        }
        if (marks.contains("sout") || marks.contains("horizontalstrike")) {
            double middle = (inner.depth() - inner.height()) / 2;
            lines.add(Piece.Filled.rule(0, middle, width, rule));
        }
        return lines.isEmpty() ? MathBox.EMPTY : MathBox.of(width, -top, bottom, lines);
    }
}
