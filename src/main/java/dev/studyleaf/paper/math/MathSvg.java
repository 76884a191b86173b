package dev.studyleaf.paper.math;

import dev.studyleaf.letters.XmlText;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** A formula as a small drawing for a browser, in the letters and the size that it has in the PDF. */
public final class MathSvg {
    private static final Pattern ROOM = Pattern.compile(MathDrawer.ROOM + "=\"([^\"]*)\"");

    private final MathLayout layout;
    private final double room;

    /** {@code page} says how wide formulas may be, as a document for the PDF does. */
    public MathSvg(MathFonts fonts, String page) {
        this.layout = new MathLayout(fonts);
        Matcher said = ROOM.matcher(page);
        this.room = MathDrawer.room(said.find() ? said.group(1) : "");
    }

    /** The styles that drawings need: {@code fonts} gives the address of a font file of the jar. */
    public static String css(UnaryOperator<String> fonts) {
        StringBuilder css =
                new StringBuilder(".fx text{fill:currentColor;white-space:pre}.fx path{fill:currentColor}\n");
        css.append(font("signs", fonts.apply(MathFonts.SIGNS)));
        for (Face face : Face.values()) {
            css.append(font(face.style(), fonts.apply(face.file())))
                    .append(".fx .")
                    .append(face.style())
                    .append("{font-family:\"Formula ")
                    .append(face.style())
                    .append("\",\"Formula signs\"}\n");
        }
        return css.toString();
    }

    private static String font(String name, String address) {
        return "@font-face{font-family:\"Formula " + name + "\";src:url(\"" + address + "\")}\n";
    }

    /** The drawing of a formula; it is heard in words. */
    public String of(Element math) {
        MathBox box = layout.formula(math, room).padded(MathDrawer.SIDE, MathDrawer.SIDE);
        double depth = Math.max(0, box.depth());
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"fx\" role=\"img\" aria-label=\"%s\" viewBox=\"0 %.3f %.3f %.3f\" style=\"width:%.3fem;height:%.3fem;"
                        + "vertical-align:%.3fem;max-width:100%%;overflow:visible\">",
                XmlText.escaped(MathWords.of(math)),
                -box.height(),
                box.width(),
                box.height() + depth,
                box.width(),
                box.height() + depth,
                -depth));
        box.pieces().forEach(piece -> svg.append(drawn(piece)));
        return svg.append("</svg>").toString();
    }

    private static String drawn(Piece piece) {
        if (piece instanceof Piece.Letters letters) {
            return String.format(
                    Locale.ROOT,
                    "<text class=\"%s\" x=\"%.3f\" y=\"%.3f\" font-size=\"%.3f\">%s</text>",
                    letters.face().style(),
                    letters.x(),
                    letters.y(),
                    letters.size(),
                    XmlText.escaped(letters.text()));
        }
        return "<path d=\"" + path(((Piece.Filled) piece).shape()) + "\"/>";
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            int count = List.of(2, 2, 4, 6, 0).get(kind);
            path.append("MLQCZ".charAt(kind));
            for (int i = 0; i < count; i++) {
                path.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.3f", points[i]));
            }
        }
        return path.toString();
    }
}
