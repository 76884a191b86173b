package dev.studyleaf.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dev.studyleaf.paper.math.MathDrawer;
import dev.studyleaf.paper.math.MathFonts;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Document;

/** The library, set up: no network, no files, our fonts, tagged PDF/A. */
final class Renderer {
    private static final float PDF_VERSION = 1.7f;
    private static final String FORMULA = "<math";

    static {
        // It would print to stderr, past the command's own report.
        XRLog.setLoggingEnabled(false);
    }

    private Renderer() {}

    /** A renderer of a document; close it. */
    static PdfBoxRenderer of(String xhtml, List<Path> fonts) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(Fonts.resource("srgb.icc"));
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        Fonts.addTo(builder);
        for (int i = 0; i < fonts.size(); i++) {
            builder.useFont(fonts.get(i).toFile(), "Study More " + (i + 1));
        }
        Directions.addTo(builder);
        builder.withProducer("Studyleaf");
        if (xhtml.contains(FORMULA)) {
            Document document = Xml.parsed(xhtml);
            MathDrawer.prepare(document, new MathFonts(Fonts::resource));
            builder.useMathMLDrawer(new MathDrawer(families(Fonts.SANS), families(Fonts.CODE)));
            builder.withW3cDocument(document, "/");
        } else {
            builder.withHtmlContent(xhtml, "/");
        }
        builder.toStream(OutputStream.nullOutputStream());
        return builder.buildPdfRenderer();
    }

    /** A font of the jar with those in which the other letters are looked for. */
    private static String[] families(String first) {
        return new String[] {first, Fonts.SIGNS, "Study More 1", "Study More 2", "Study More 3"};
    }
}
