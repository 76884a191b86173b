package dev.studyleaf.paper;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dev.studyleaf.paper.math.MathDrawer;
import dev.studyleaf.paper.math.MathFonts;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Document;

/** The library, set up: no network, no files, our fonts, tagged PDF/A. */
final class Renderer {
    private static final float PDF_VERSION = 1.7f;

    static {
        // It would print to stderr, past the command's own report.
        XRLog.setLoggingEnabled(false);
    }

    private Renderer() {}

    /** A renderer of a document without pictures of its own; close it. */
    static PdfBoxRenderer of(String xhtml, List<Path> fonts) {
        return of(Xml.parsed(xhtml), fonts, 1, name -> InputStream.nullInputStream());
    }

    /**
     * A renderer of a document; close it.
     *
     * @param first the number of its first page
     * @param pictures the bytes of those whose addresses begin with {@link PaperParts#PICTURE}, by what follows
     */
    static PdfBoxRenderer of(Document document, List<Path> fonts, int first, Function<String, InputStream> pictures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfVersion(PDF_VERSION);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(Fonts.bytes("srgb.icc"));
        builder.useInitialPageNumber(first);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:") || uri.startsWith(PaperParts.PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                address -> new Picture(pictures.apply(address.substring(PaperParts.PICTURE.length()))), "picture");
        Fonts.addTo(builder);
        for (int i = 0; i < fonts.size(); i++) {
            builder.useFont(fonts.get(i).toFile(), "Study More " + (i + 1));
        }
        Directions.addTo(builder);
        builder.withProducer("Studyleaf");
        MathDrawer.prepare(document, new MathFonts(Fonts::bytes));
        builder.useMathMLDrawer(new MathDrawer(families(Fonts.SANS), families(Fonts.CODE)));
        builder.withW3cDocument(document, "/");
        builder.toStream(OutputStream.nullOutputStream());
        return builder.buildPdfRenderer();
    }

    /** A picture as the library wants it. */
    private record Picture(InputStream bytes) implements FSStream {
        @Override
        public InputStream getStream() {
            return bytes;
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(bytes, StandardCharsets.UTF_8);
        }
    }

    /** A font of the jar with those in which the other letters are looked for. */
    private static String[] families(String first) {
        return new String[] {first, Fonts.SIGNS, "Study More 1", "Study More 2", "Study More 3"};
    }
}
