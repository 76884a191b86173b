package dev.studyleaf.paper.math;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Brackets that are higher than letters, and roots, drawn as shapes. */
final class Brackets {
    private static final double STROKE = 0.055;
    private static final double NARROW = 0.16;
    private static final double WIDE = 0.32;
    private static final double ROOM = 0.06;

    private Brackets() {}

    /** A bracket from {@code height} above the base line to {@code depth} below it. */
    static MathBox of(String sign, double height, double depth) {
        double total = height + depth;
        double width = "|∣‖∥".contains(sign)
                ? STROKE
                : "()".contains(sign)
                        ? bulge(total)
                        : "/".equals(sign) ? WIDE : "{}".contains(sign) ? WIDE : NARROW * 1.3;
        Shape shape = shape(sign, width, total);
        double wide = "‖∥".contains(sign) ? 3 * STROKE : width;
        Piece piece = new Piece.Filled(shape).moved(0, -height);
        return MathBox.of(wide, height, depth, List.of(piece)).padded(ROOM, ROOM);
    }

    private static double bulge(double total) {
        return Math.min(WIDE, NARROW + 0.05 * total);
    }

    /** From the top left corner. */
    private static Shape shape(String sign, double width, double total) {
        return switch (sign) {
            case "(" -> bow(width, total, false);
            case ")" -> bow(width, total, true);
            case "{" -> brace(width, total, false);
            case "}" -> brace(width, total, true);
            case "[" -> edges(width, total, true, true, false);
            case "]" -> edges(width, total, true, true, true);
            case "⌊" -> edges(width, total, false, true, false);
            case "⌋" -> edges(width, total, false, true, true);
            case "⌈" -> edges(width, total, true, false, false);
            case "⌉" -> edges(width, total, true, false, true);
            case "⟨" -> angle(width, total, false);
            case "⟩" -> angle(width, total, true);
            case "/" -> line(0, total, width, 0);
            case "‖", "∥" -> bars(total);
            default -> new Rectangle2D.Double(0, 0, STROKE, total);
        };
    }

    private static Shape bars(double total) {
        Area both = new Area(new Rectangle2D.Double(0, 0, STROKE, total));
        both.add(new Area(new Rectangle2D.Double(2 * STROKE, 0, STROKE, total)));
        return both;
    }

    private static Shape edges(double width, double total, boolean top, boolean bottom, boolean right) {
        Area all = new Area(new Rectangle2D.Double(right ? width - STROKE : 0, 0, STROKE, total));
        if (top) {
            all.add(new Area(new Rectangle2D.Double(0, 0, width, STROKE)));
        }
        if (bottom) {
            all.add(new Area(new Rectangle2D.Double(0, total - STROKE, width, STROKE)));
        }
        return all;
    }

    /**
     * Draws a bracket that opens to the right: {@code x} is a length from its left side, in the same unit as its width,
     * {@code y} a part of its height, from 0 at the top to 1. A turned one is the mirror image.
     */
    private record Pen(Path2D path, double width, double total, boolean turned) {
        static Pen at(double width, double total, boolean turned) {
            return new Pen(new Path2D.Double(), width, total, turned);
        }

        private double across(double x) {
            return turned ? width - x : x;
        }

        Pen from(double x, double y) {
            path.moveTo(across(x), y * total);
            return this;
        }

        Pen line(double x, double y) {
            path.lineTo(across(x), y * total);
            return this;
        }

        Pen curve(double x1, double y1, double x2, double y2, double x, double y) {
            path.curveTo(across(x1), y1 * total, across(x2), y2 * total, across(x), y * total);
            return this;
        }

        Shape closed() {
            path.closePath();
            return path;
        }
    }

    private static Shape bow(double width, double total, boolean turned) {
        double out = -width / 4;
        double in = STROKE * 1.6;
        return Pen.at(width, total, turned)
                .from(width, 0)
                .curve(out, 0.28, out, 0.72, width, 1)
                .curve(in, 0.72, in, 0.28, width, 0)
                .closed();
    }

    private static Shape brace(double width, double total, boolean turned) {
        double middle = width / 2;
        double left = middle - STROKE / 2;
        double right = middle + STROKE / 2;
        return Pen.at(width, total, turned)
                .from(width, 0)
                .curve(middle, 0, left, 0.08, left, 0.2)
                .line(left, 0.36)
                .curve(left, 0.46, middle * 0.6, 0.5, 0, 0.5)
                .curve(middle * 0.6, 0.5, left, 0.54, left, 0.64)
                .line(left, 0.8)
                .curve(left, 0.92, middle, 1, width, 1)
                .curve(middle + STROKE, 1, right, 0.9, right, 0.8)
                .line(right, 0.64)
                .curve(right, 0.54, middle * 0.8, 0.51, 0.02, 0.5)
                .curve(middle * 0.8, 0.49, right, 0.46, right, 0.36)
                .line(right, 0.2)
                .curve(right, 0.1, middle + STROKE, 0, width, 0)
                .closed();
    }

    private static Shape angle(double width, double total, boolean turned) {
        double open = turned ? 0 : width;
        double tip = turned ? width : 0;
        Area both = new Area(line(open, 0, tip, total / 2));
        both.add(new Area(line(tip, total / 2, open, total)));
        return both;
    }

    /** A brace that lies over or under something, from the base line upward. */
    static MathBox lyingBrace(double width, boolean over) {
        Shape standing = brace(NARROW * 1.4, width, !over);
        Shape lying = new AffineTransform(0, 1, 1, 0, 0, -NARROW * 1.4).createTransformedShape(standing);
        return MathBox.of(width, NARROW * 1.4, 0, List.of(new Piece.Filled(lying)));
    }

    /** A stroke between two points. */
    static Shape line(double x1, double y1, double x2, double y2) {
        double length = Math.max(STROKE, Math.hypot(x2 - x1, y2 - y1));
        double right = (y2 - y1) / length * STROKE / 2;
        double down = (x2 - x1) / length * STROKE / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x1 - right, y1 + down);
        path.lineTo(x2 - right, y2 + down);
        path.lineTo(x2 + right, y2 - down);
        path.lineTo(x1 + right, y1 - down);
        path.closePath();
        return path;
    }

    /** A root over what stands under it, with room for it. */
    static MathBox root(MathBox under) {
        double gap = 0.1;
        double top = under.height() + gap + STROKE;
        double bottom = under.depth() + 0.05;
        double hook = 0.45;
        Area sign =
                new Area(line(0, -(top - bottom) * 0.42 + bottom * 0.4, 0.12, -(top - bottom) * 0.5 + bottom * 0.4));
        sign.add(new Area(line(0.12, -(top - bottom) * 0.5 + bottom * 0.4, 0.24, bottom)));
        sign.add(new Area(line(0.24, bottom, hook, -top + STROKE / 2)));
        sign.add(new Area(new Rectangle2D.Double(hook - STROKE / 2, -top, under.width() + 0.1, STROKE)));
        MathBox root = MathBox.of(0, top, bottom, List.of(new Piece.Filled(sign)));
        return MathBox.row(List.of(root, MathBox.space(hook + 0.02), under, MathBox.space(0.06)));
    }
}
