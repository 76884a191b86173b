package dev.studyleaf.paper.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lays out MathML as Temml writes it. An element that it does not know is laid out as a row of what is in it. */
final class MathLayout {
    /** How far the middle of operators and fractions is above the base line. */
    static final double AXIS = 0.33;

    static final double RULE = 0.05;
    private static final Set<String> WRAPPERS = Set.of("mrow", "mstyle");
    private static final double GAP = 0.12;
    private static final double FRACTION = 0.8;
    private static final double CLOSE = 0.04;
    private static final double BRACKET_REACH = 1.25;
    private static final double SLACK = 0.06;
    /** What they belong to, one below and one above. */
    private static final int MOST_SCRIPTS = 3;

    /** What is drawn as it is meant; of all else the parts stand in a row. */
    static final Set<String> DRAWN = Set.of(
            ("math mrow mstyle mpadded mi mn mo mtext ms mspace mfrac msqrt mroot msub msup msubsup munder mover munderover"
                            + " mmultiscripts mprescripts none mtable mtr mtd menclose mphantom semantics annotation")
                    .split(" "));

    private final MathFonts fonts;
    private final MathScripts scripts = new MathScripts(this);
    private final MathTables tables = new MathTables(this);
    private final MathFrames frames = new MathFrames(this);

    MathLayout(MathFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * How a part is set.
     *
     * @param display whether it has all the room that it likes
     * @param level 0 for text, 1 for scripts, 2 for scripts of scripts
     */
    record Style(boolean display, int level) {
        private static final double FIRST = 0.72;
        private static final double SECOND = 0.82;

        Style script() {
            return new Style(false, level + 1);
        }

        Style text() {
            return new Style(false, level);
        }

        /** How large scripts are, beside what they stand at. */
        double scriptSize() {
            return level == 0 ? FIRST : level == 1 ? SECOND : 1;
        }
    }

    /** A formula in lines that are no wider than {@code room}, where it has signs before which it can be broken. */
    MathBox formula(Element math, double room) {
        boolean display = math.getAttribute("display").equals("block")
                || math.getAttribute("class").contains("tml-display");
        Style style = new Style(display, 0);
        List<Element> parts = children(math);
        while (parts.size() == 1 && WRAPPERS.contains(parts.get(0).getTagName()) && !MathRules.has(parts.get(0))) {
            style = styled(parts.get(0), style);
            parts = children(parts.get(0));
        }
        List<MathBox> boxes = boxes(parts, style);
        MathBox whole = MathBox.row(boxes);
        if (whole.width() <= room) {
            return whole;
        }
        List<Element> pieces = new ArrayList<>();
        List<MathBox> laid = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean opened =
                    parts.get(i).getTagName().equals("mrow") && boxes.get(i).width() > room / 2;
            pieces.addAll(opened ? children(parts.get(i)) : List.of(parts.get(i)));
            laid.addAll(opened ? boxes(children(parts.get(i)), style) : List.of(boxes.get(i)));
        }
        return new MathLines(pieces, laid, room).stacked();
    }

    MathBox of(Element element, Style style) {
        MathBox box = bare(element, style);
        return MathRules.has(element) ? MathRules.framed(element, box) : box;
    }

    private MathBox bare(Element element, Style style) {
        return switch (element.getTagName()) {
            case "mi" -> identifier(element);
            case "mn" -> letters(text(element), Face.UPRIGHT);
            case "mo" -> operator(text(element), style);
            case "mtext", "ms" ->
                letters(words(element), element.getAttribute("class").contains("texttt") ? Face.CODE : Face.UPRIGHT);
            case "mspace" -> MathBox.space(Lengths.em(element.getAttribute("width"), 0));
            case "mfrac" -> fraction(element, style);
            case "msqrt" -> Brackets.root(row(children(element), style.text()));
            case "mroot" -> root(element, style);
            case "msub", "msup", "msubsup", "munder", "mover", "munderover" -> scripts.of(element, style);
            case "mmultiscripts" -> allScripts(element, style);
            case "mtable" -> tables.of(element, style);
            case "menclose" -> frames.of(element, style);
            case "mstyle" -> row(children(element), styled(element, style));
            case "mphantom" -> hidden(row(children(element), style));
            case "semantics" ->
                children(element).isEmpty()
                        ? MathBox.EMPTY
                        : of(children(element).get(0), style);
            case "annotation", "annotation-xml" -> MathBox.EMPTY;
            default -> row(children(element), style);
        };
    }

    private static Style styled(Element element, Style style) {
        String display = element.getAttribute("displaystyle");
        return display.isEmpty() ? style : new Style(display.equals("true"), style.level());
    }

    /** Scripts before and after: those before hang on nothing. */
    private MathBox allScripts(Element element, Style style) {
        List<Element> before = new ArrayList<>();
        List<Element> after = new ArrayList<>();
        List<Element> into = after;
        for (Element child : children(element)) {
            if (child.getTagName().equals("mprescripts")) {
                into = before;
            } else {
                into.add(child);
            }
        }
        Element nothing = element.getOwnerDocument().createElement("mrow");
        before.add(0, nothing);
        return MathBox.row(List.of(scripted(before, style), scripted(after, style)));
    }

    private MathBox scripted(List<Element> parts, Style style) {
        Element whole = parts.get(0).getOwnerDocument().createElement(parts.size() > 2 ? "msubsup" : "msub");
        parts.stream().limit(MOST_SCRIPTS).forEach(part -> whole.appendChild(part.cloneNode(true)));
        return parts.size() < 2 ? of(parts.get(0), style) : scripts.of(whole, style);
    }

    private static MathBox hidden(MathBox box) {
        return MathBox.of(box.width(), box.height(), box.depth(), List.of());
    }

    private MathBox identifier(Element element) {
        String text = text(element);
        boolean one = text.codePointCount(0, text.length()) == 1;
        boolean slanted = one
                && Character.isLetter(text.codePointAt(0))
                && !element.getAttribute("mathvariant").equals("normal")
                && !Character.UnicodeBlock.LETTERLIKE_SYMBOLS.equals(Character.UnicodeBlock.of(text.codePointAt(0)));
        MathBox box = letters(text, slanted ? Face.ITALIC : Face.UPRIGHT);
        return one ? box : box.padded(CLOSE, CLOSE);
    }

    MathBox letters(String text, Face face) {
        if (text.isEmpty() || Signs.isInvisible(text)) {
            return MathBox.EMPTY;
        }
        Signs.Dressed dressed = Signs.dressed(text, face);
        MathFonts.Extent extent = fonts.extent(dressed.text(), dressed.face());
        Piece piece = new Piece.Letters(dressed.text(), dressed.face(), 1, 0, 0);
        return MathBox.of(extent.width(), extent.height(), extent.depth(), List.of(piece));
    }

    private MathBox operator(String sign, Style style) {
        if (!Signs.isLarge(sign)) {
            return letters(sign, Face.UPRIGHT);
        }
        double size = Signs.isIntegral(sign) ? (style.display() ? 1.8 : 1.2) : style.display() ? 1.5 : 1.1;
        MathBox large = letters(sign, Face.UPRIGHT).scaled(size);
        MathBox centred =
                large.lowered((large.height() - large.depth()) / 2 - AXIS).padded(CLOSE, CLOSE);
        return new MathBox(
                centred.width(), centred.height(), centred.depth(), centred.pieces(), !Signs.isIntegral(sign));
    }

    private MathBox fraction(Element element, Style style) {
        List<Element> parts = children(element);
        if (parts.size() < 2) {
            return row(parts, style);
        }
        double size = style.display() ? 1 : style.level() == 0 ? FRACTION : 1;
        Style inner = style.display() ? style.text() : style.script();
        MathBox above = of(parts.get(0), inner).scaled(size);
        MathBox below = of(parts.get(1), inner).scaled(size);
        double width = Math.max(above.width(), below.width()) + GAP;
        boolean bare = element.getAttribute("linethickness").startsWith("0");
        MathBox line = bare
                ? MathBox.EMPTY
                : MathBox.of(width, AXIS, 0, List.of(Piece.Filled.rule(0, -AXIS - RULE / 2, width, RULE)));
        MathBox top = above.centred(width).lowered(-(AXIS + RULE / 2 + GAP + Math.max(0, above.depth())));
        MathBox bottom = below.centred(width).lowered(-AXIS + RULE / 2 + GAP + below.height());
        return MathBox.over(width, List.of(top, line, bottom)).padded(CLOSE, CLOSE);
    }

    private MathBox root(Element element, Style style) {
        List<Element> parts = children(element);
        MathBox root = Brackets.root(of(parts.get(0), style.text()));
        if (parts.size() < 2) {
            return root;
        }
        MathBox degree = of(parts.get(1), style.script()).scaled(0.6).lowered(-root.height() * 0.5);
        double before = Math.max(0, degree.width() - 0.2);
        return MathBox.over(before + root.width(), List.of(degree, root.padded(before, 0)));
    }

    /** One beside the other. */
    MathBox row(List<Element> parts, Style style) {
        return MathBox.row(boxes(parts, style));
    }

    /** What stands in a row. Brackets grow with what is between them. */
    private List<MathBox> boxes(List<Element> parts, Style style) {
        List<MathBox> boxes = new ArrayList<>();
        parts.forEach(part -> boxes.add(of(part, style)));
        double height = 0;
        double depth = 0;
        for (int i = 0; i < boxes.size(); i++) {
            if (!stretches(parts.get(i))) {
                height = Math.max(height, boxes.get(i).height());
                depth = Math.max(depth, boxes.get(i).depth());
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            Element part = parts.get(i);
            if (part.getTagName().equals("mo")) {
                MathBox sign = stretches(part) ? grown(text(part), boxes.get(i), height, depth) : boxes.get(i);
                boxes.set(i, spaced(part, sign, i == 0 || opens(parts.get(i - 1)), style));
            }
        }
        return boxes;
    }

    private static boolean stretches(Element part) {
        return part.getTagName().equals("mo")
                && Signs.isFence(text(part))
                && !part.getAttribute("stretchy").equals("false");
    }

    private static MathBox grown(String sign, MathBox plain, double height, double depth) {
        double reach = Math.max(height - AXIS, depth + AXIS) + SLACK;
        return 2 * reach <= BRACKET_REACH ? plain : Brackets.of(sign, AXIS + reach, reach - AXIS);
    }

    /** Whether nothing stands before what follows this, so that a sign there is no operation. */
    static boolean opens(Element part) {
        String sign = part.getTagName().equals("mo") ? text(part) : "";
        return part.getAttribute("form").equals("prefix")
                || (!sign.isEmpty() && ("([{,;⟨".contains(sign) || Signs.before(sign) > 0));
    }

    private static MathBox spaced(Element part, MathBox sign, boolean first, Style style) {
        String text = text(part);
        boolean alone = (first && !Signs.isRelation(text) && !part.hasAttribute("lspace"))
                || part.getAttribute("form").equals("prefix");
        double usual = style.level() > 0 ? 0.25 : 1;
        double left = alone ? 0 : Signs.before(text) * usual;
        double right = alone ? 0 : Signs.after(text) * usual;
        return sign.padded(
                Lengths.em(part.getAttribute("lspace"), left), Lengths.em(part.getAttribute("rspace"), right));
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element one) {
                children.add(one);
            }
        }
        return children;
    }

    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** Words keep one space at their ends, which stands between them and the formula. */
    private static String words(Element element) {
        return element.getTextContent().replaceAll("[\\s\u00a0]+", " ");
    }
}
