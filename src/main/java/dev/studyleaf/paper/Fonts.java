package dev.studyleaf.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dev.studyleaf.files.OwnFiles;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The fonts that are in the jar: Latin, Greek and Cyrillic letters, code, signs. */
final class Fonts {
    /** How style sheets name them, in the order in which a letter is looked for. */
    static final String SANS = "Study Sans";

    static final String CODE = "Study Code";
    static final String SIGNS = "Study Signs";

    private static final int REGULAR = 400;
    private static final int BOLD = 600;

    /** A font of the jar. */
    record Font(String file, String family, int weight, FontStyle style) {}

    static final List<Font> ALL = List.of(
            new Font("sans.ttf", SANS, REGULAR, FontStyle.NORMAL),
            new Font("sans-bold.ttf", SANS, BOLD, FontStyle.NORMAL),
            new Font("sans-italic.ttf", SANS, REGULAR, FontStyle.ITALIC),
            new Font("code.ttf", CODE, REGULAR, FontStyle.NORMAL),
            new Font("signs.ttf", SIGNS, REGULAR, FontStyle.NORMAL));

    private Fonts() {}

    static void addTo(PdfRendererBuilder builder) {
        for (Font font : ALL) {
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes(font.file())),
                    font.family(),
                    font.weight(),
                    font.style(),
                    true);
        }
    }

    static byte[] bytes(String file) {
        return OwnFiles.bytes(Fonts.class, file);
    }
}
