package dev.studyleaf.paper.math;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide and how high letters are, by the fonts of the jar. Fonts are read when a formula first needs them. */
public final class MathFonts {
    /** Where letters are looked for that the others lack. */
    static final String SIGNS = "signs.ttf";
    /** What is taken of a letter that no font here has: a square, as those of East Asia are. */
    private static final Extent UNKNOWN = new Extent(1, 0.88, 0.12);

    private final Function<String, byte[]> resources;
    private final Map<String, Metrics> read = new HashMap<>();
    private final Map<Face, Map<String, Extent>> known = new EnumMap<>(Face.class);

    /** {@code resources}: the bytes of a font file of the jar by its name. */
    public MathFonts(Function<String, byte[]> resources) {
        this.resources = resources;
    }

    /** How far letters reach, for letters of size 1; a depth below zero is ink that begins above the base line. */
    record Extent(double width, double height, double depth) {}

    private record Metrics(TrueTypeFont font, CmapLookup letters) {}

    Extent extent(String text, Face face) {
        return known.computeIfAbsent(face, f -> new HashMap<>()).computeIfAbsent(text, t -> measure(t, face));
    }

    private Extent measure(String text, Face face) {
        double width = 0;
        double height = -1;
        double depth = -1;
        for (int letter : text.codePoints().toArray()) {
            Extent one = letter(letter, face);
            width += one.width();
            height = Math.max(height, one.height());
            depth = Math.max(depth, one.depth());
        }
        return new Extent(width, Math.max(height, -depth), depth);
    }

    private Extent letter(int letter, Face face) {
        try {
            for (String file : new String[] {face.file(), SIGNS}) {
                Metrics metrics = metrics(file);
                int glyph = metrics.letters().getGlyphId(letter);
                if (glyph > 0) {
                    return extent(metrics.font(), glyph);
                }
            }
            return UNKNOWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Extent extent(TrueTypeFont font, int glyph) throws IOException {
        double em = font.getUnitsPerEm();
        var outline = font.getGlyph().getGlyph(glyph);
        double width = font.getAdvanceWidth(glyph) / em;
        if (outline == null) {
            return new Extent(width, 0, 0);
        }
        double top = outline.getYMaximum() / em;
        double bottom = outline.getYMinimum() / em;
        return new Extent(width, top, -bottom);
    }

    private Metrics metrics(String file) throws IOException {
        Metrics metrics = read.get(file);
        if (metrics == null) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(resources.apply(file)));
            metrics = new Metrics(font, font.getUnicodeCmapLookup());
            read.put(file, metrics);
        }
        return metrics;
    }
}
