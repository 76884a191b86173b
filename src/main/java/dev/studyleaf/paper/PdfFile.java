package dev.studyleaf.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dev.studyleaf.paper.math.MathDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The PDF of a document: fonts embedded and subset, tagged, PDF/A-3a and PDF/UA-1. The same document gives the same
 * bytes: its dates are fixed, and its ID is the document's mark.
 */
public final class PdfFile {
    private static final int YEAR = 2000;

    private PdfFile() {}

    public static byte[] of(Paper paper) {
        try (PdfBoxRenderer renderer = Renderer.of(paper.xhtml(), paper.fonts())) {
            renderer.layout();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            drawn(renderer, paper.mark()).save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document of a renderer that has laid it out; it is closed with that. */
    static PDDocument drawn(PdfBoxRenderer renderer, String mark) throws IOException {
        PDDocument document = renderer.getPdfDocument();
        renderer.createPDFWithoutClosing();
        fix(document, mark);
        useOwnProfile(document);
        PDStructureTreeRoot structure = document.getDocumentCatalog().getStructureTreeRoot();
        if (structure != null) {
            nameFormulas(structure);
        }
        return document;
    }

    private static void fix(PDDocument document, String mark) throws IOException {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
        date.clear();
        date.set(YEAR, Calendar.JANUARY, 1);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            String fixed = xmp.replaceAll(
                    "(<xmp:(Create|Modify|Metadata)Date>)[^<]*(</xmp:)", "$1" + YEAR + "-01-01T00:00:00+00:00$3");
            // Each XML library breaks its lines in another way.
            String spaced = fixed.replaceAll("\\s+", " ").replace("> <", "><");
            metadata.importXMPMetadata(spaced.getBytes(StandardCharsets.UTF_8));
        }
        COSString id = new COSString(HexFormat.of().parseHex(mark));
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        document.getDocument().getTrailer().setItem(COSName.ID, ids);
        document.setDocumentId(1L);
    }

    /** The library knows only figures; a formula is told by the mark before its alternative text. */
    private static void nameFormulas(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                String words = element.getAlternateDescription();
                if (words != null && words.startsWith(MathDrawer.MARK)) {
                    element.setStructureType(StandardStructureTypes.FORMULA);
                    element.setAlternateDescription(words.substring(MathDrawer.MARK.length()));
                }
                nameFormulas(element);
            }
        }
    }

    /** The library passes the profile through Java's colour management, and each Java writes another header. */
    private static void useOwnProfile(PDDocument document) throws IOException {
        for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
            try (OutputStream out = intent.getDestOutputIntent().createOutputStream(COSName.FLATE_DECODE)) {
                out.write(Fonts.bytes("srgb.icc"));
            }
        }
    }
}
