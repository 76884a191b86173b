package dev.studyleaf.paper.math;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Rules at the sides of an element, as its class says: frames, and the lines of arrays. */
final class MathRules {
    private static final Pattern RULE = Pattern.compile("\\brule-(top|right|bottom|left)(-dashed)?\\b");
    private static final double DASH = 0.18;
    private static final double THICK = MathLayout.RULE;
    private static final double ROOM = 0.3;

    private MathRules() {}

    /** Whether an element has any. */
    static boolean has(Element element) {
        return RULE.matcher(element.getAttribute("class")).find();
    }

    /** A box with room and the rules of its element around it. */
    static MathBox framed(Element element, MathBox inner) {
        MathBox roomy = inner.padded(ROOM, ROOM);
        double height = inner.height() + ROOM;
        double depth = inner.depth() + ROOM;
        List<Piece> rules = around(element, 0, -height, roomy.width(), depth);
        return MathBox.over(roomy.width(), List.of(roomy, MathBox.of(roomy.width(), height, depth, rules)));
    }

    /** The rules of an element whose edges are known. */
    static List<Piece> around(Element element, double left, double top, double right, double bottom) {
        List<Piece> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(element.getAttribute("class"));
        while (rule.find()) {
            boolean dashed = rule.group(2) != null;
            switch (rule.group(1)) {
                case "top" -> flat(left, top, right, dashed, rules);
                case "bottom" -> flat(left, bottom, right, dashed, rules);
                case "left" -> upright(left, top, bottom, dashed, rules);
                default -> upright(right, top, bottom, dashed, rules);
            }
        }
        return rules;
    }

    private static void flat(double left, double y, double right, boolean dashed, List<Piece> into) {
        double step = dashed ? 2 * DASH : right - left;
        for (double x = left; x < right; x += step) {
            double length = dashed ? Math.min(DASH, right - x) : right - left + THICK / 2;
            into.add(Piece.Filled.rule(x - THICK / 2, y - THICK / 2, length, THICK));
        }
    }

    private static void upright(double x, double top, double bottom, boolean dashed, List<Piece> into) {
        double step = dashed ? 2 * DASH : bottom - top;
        for (double y = top; y < bottom; y += step) {
            double length = dashed ? Math.min(DASH, bottom - y) : bottom - top + THICK / 2;
            into.add(Piece.Filled.rule(x - THICK / 2, y - THICK / 2, THICK, length));
        }
    }
}
