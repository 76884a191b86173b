package dev.studyleaf.paper.math;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Draws the formulas of one document, as real letters where they are letters. */
public final class MathDrawer implements SVGDrawer {
    /** Stands before the alternative text of a formula, so that it can be told from a picture. */
    public static final String MARK = "\u2063";

    /** The attribute of the body that says how wide formulas may be. */
    static final String ROOM = "data-room";

    private static final String BOX = "studyleaf.formula";
    /** The sides of letters reach a little over what fonts say of them. */
    static final double SIDE = 0.03;

    private final Map<Face, String[]> families;

    /** {@code sans} and {@code code}: how style sheets call the fonts of text and of code, with those for other letters behind. */
    public MathDrawer(String[] sans, String[] code) {
        this.families = Map.of(Face.UPRIGHT, sans, Face.ITALIC, sans, Face.BOLD, sans, Face.CODE, code);
    }

    /**
     * Lays out all formulas of a document: their base lines are set, and what is read instead of them. How wide they may be
     * is said by {@code data-room} at the body, in sizes of a letter.
     */
    public static void prepare(Document document, MathFonts fonts) {
        NodeList formulas = document.getElementsByTagName("math");
        MathLayout layout = new MathLayout(fonts);
        Element body = (Element) document.getElementsByTagName("body").item(0);
        double room = room(body == null ? "" : body.getAttribute(ROOM));
        for (int i = 0; i < formulas.getLength(); i++) {
            Element math = (Element) formulas.item(i);
            MathBox box = layout.formula(math, room).padded(SIDE, SIDE);
            math.setUserData(BOX, box, null);
            math.setAttribute("alt", MARK + MathWords.of(math));
            math.setAttribute(
                    "style",
                    String.format(Locale.ROOT, "vertical-align:%.4fem;max-width:100%%", -Math.max(0, box.depth())));
        }
    }

    /** How wide a formula may be by what a document says, without what is at its sides; without end where it says nothing. */
    static double room(String said) {
        return Lengths.em(said, Double.MAX_VALUE) - 2 * SIDE;
    }

    @Override
    public SVGImage buildSVGImage(Element math, Box box, CssContext css, double width, double height, double dots) {
        return new Image((MathBox) math.getUserData(BOX), box, box.getStyle().getFont(css).size);
    }

    /** A formula at its place, with letters of a size in dots. */
    private final class Image implements SVGImage {
        private final MathBox formula;
        private final Box box;
        private final double size;

        Image(MathBox formula, Box box, double size) {
            this.formula = formula;
            this.box = box;
            this.size = size;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.ceil(formula.width() * size);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.ceil((formula.height() + Math.max(0, formula.depth())) * size);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            Rectangle room = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            double scale = size * Math.min(1, room.width / Math.max(1.0, getIntrinsicWidth()));
            double base = y + formula.height() * scale;
            PdfBoxOutputDevice pdf = (PdfBoxOutputDevice) device;
            pdf.setColor(FSRGBColor.BLACK);
            for (Piece piece : formula.pieces()) {
                if (piece instanceof Piece.Filled filled) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, scale, x, base);
                    pdf.fill(place.createTransformedShape(filled.shape()));
                } else if (piece instanceof Piece.Letters letters) {
                    FontSpecification font = font(letters, scale);
                    ((AbstractOutputDevice) device).setFontSpecification(font);
                    pdf.setFont(context.getFont(font));
                    pdf.drawString(
                            letters.text(),
                            (float) (x + letters.x() * scale),
                            (float) (base + letters.y() * scale),
                            null);
                }
            }
        }

        private FontSpecification font(Piece.Letters letters, double scale) {
            FontSpecification font = new FontSpecification();
            font.families = families.get(letters.face());
            font.size = (float) (letters.size() * scale);
            font.fontWeight = letters.face() == Face.BOLD ? IdentValue.FONT_WEIGHT_600 : IdentValue.NORMAL;
            font.fontStyle = letters.face() == Face.ITALIC ? IdentValue.ITALIC : IdentValue.NORMAL;
            font.variant = IdentValue.NORMAL;
            return font;
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
        // Its fonts are those of the renderer.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // Its fonts are those of the renderer.
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        // Its fonts are those of the renderer.
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
