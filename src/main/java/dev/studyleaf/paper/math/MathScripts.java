package dev.studyleaf.paper.math;

import dev.studyleaf.paper.math.MathLayout.Style;
import java.util.List;
import org.w3c.dom.Element;

/** What stands above, below and at the corners of something: powers, indices, limits, accents. */
final class MathScripts {
    private static final double RAISED = 0.38;
    private static final double LOWERED = 0.18;
    /** Scripts of something high stand so far from its edge. */
    private static final double INSIDE = 0.32;

    private static final double APART = 0.1;
    private static final double ACCENT_GAP = 0.07;
    private static final double BEHIND = 0.03;

    private final MathLayout layout;

    MathScripts(MathLayout layout) {
        this.layout = layout;
    }

    MathBox of(Element element, Style style) {
        List<Element> parts = MathLayout.children(element);
        if (parts.isEmpty()) {
            return MathBox.EMPTY;
        }
        MathBox base = layout.of(parts.get(0), style);
        String tag = element.getTagName();
        boolean below = tag.startsWith("msub") || tag.startsWith("munder");
        boolean above = tag.endsWith("sup") || tag.endsWith("over");
        Element lower = below && parts.size() > 1 ? parts.get(1) : null;
        Element upper = above && parts.size() > (below ? 2 : 1) ? parts.get(parts.size() - 1) : null;
        boolean corners = tag.startsWith("ms") || (base.operator() && !style.display() && movable(parts.get(0)));
        MathBox low = lower == null ? MathBox.EMPTY : script(lower, base, style, corners);
        MathBox high = upper == null ? MathBox.EMPTY : script(upper, base, style, corners);
        return corners ? corners(base, low, high) : stack(base, low, high);
    }

    private static boolean movable(Element base) {
        return !base.getAttribute("movablelimits").equals("false");
    }

    private MathBox script(Element part, MathBox base, Style style, boolean corner) {
        String sign = part.getTagName().equals("mo") ? MathLayout.text(part) : "";
        if (!corner && Signs.isRule(sign)) {
            double width = Math.max(0.1, base.width() - 0.06);
            return MathBox.of(
                    width, MathLayout.RULE, 0, List.of(Piece.Filled.rule(0, -MathLayout.RULE, width, MathLayout.RULE)));
        }
        if (!corner && Signs.isLyingBrace(sign)) {
            return Brackets.lyingBrace(base.width(), sign.equals("⏞"));
        }
        if (!corner && Signs.isAccent(sign)) {
            MathBox accent = layout.letters(sign, Face.UPRIGHT);
            MathBox small = sign.equals("→") ? accent.scaled(0.6) : accent;
            return small.lowered(small.depth() < 0 ? -small.depth() : 0);
        }
        return layout.of(part, style.script()).scaled(style.scriptSize());
    }

    private static MathBox corners(MathBox base, MathBox low, MathBox high) {
        double up = Math.max(RAISED, base.height() - INSIDE);
        double down = Math.max(LOWERED, base.depth() + LOWERED / 2);
        double between = up - Math.max(0, high.depth()) + down - low.height();
        if (!high.isEmpty() && !low.isEmpty() && between < APART) {
            up += (APART - between) / 2;
            down += (APART - between) / 2;
        }
        double width = Math.max(low.width(), high.width());
        MathBox scripts = MathBox.over(width, List.of(low.lowered(down), high.lowered(-up)));
        return MathBox.row(List.of(base, scripts)).padded(0, BEHIND);
    }

    private static MathBox stack(MathBox base, MathBox low, MathBox high) {
        double width = Math.max(base.width(), Math.max(low.width(), high.width()));
        MathBox above = high.isEmpty()
                ? MathBox.EMPTY
                : high.centred(width).lowered(-(base.height() + ACCENT_GAP + Math.max(0, high.depth())));
        MathBox under = low.isEmpty()
                ? MathBox.EMPTY
                : low.centred(width).lowered(Math.max(0, base.depth()) + ACCENT_GAP + low.height());
        return MathBox.over(width, List.of(base.centred(width), under, above));
    }
}
