package dev.studyleaf.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dev.studyleaf.paper.bind.Binder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * The PDF of a document in parts, like that of {@link PdfFile}. Each part is laid out twice: to find out what stands where,
 * and, when the page of everything is known, to be drawn.
 */
public final class PdfBook {
    private static final int TEN = 10;
    /** About so many letters of XHTML make a page. */
    private static final int LETTERS_A_PAGE = 3000;

    private final PaperParts parts;
    private final List<Path> fonts;
    private final String mark;

    private PdfBook(PaperParts parts, List<Path> fonts, String mark) {
        this.parts = parts;
        this.fonts = fonts;
        this.mark = mark;
    }

    /** Writes the file; {@code fonts} and {@code mark} as of a {@link Paper}. */
    public static void write(PaperParts parts, List<Path> fonts, String mark, Path file) throws IOException {
        new PdfBook(parts, fonts, mark).write(file);
    }

    private void write(Path file) throws IOException {
        long letters = 0;
        for (int part = 0; part < parts.count(); part++) {
            letters += parts.part(part).length();
        }
        int digits = digits(letters / LETTERS_A_PAGE + 1);
        Places places = new Places(digits);
        int[] firsts = found(places);
        int pages = firsts[parts.count()];
        while (digits(pages) > digits) {
            digits = digits(pages);
            places = new Places(digits);
            firsts = found(places);
            pages = firsts[parts.count()];
        }
        draw(places, firsts, file);
    }

    private static int digits(long number) {
        return number < TEN ? 1 : 1 + digits(number / TEN);
    }

    /** Finds out what stands where: the first page of each part, and how many pages all have. */
    private int[] found(Places places) {
        int[] firsts = new int[parts.count() + 1];
        for (int part = 0; part < parts.count(); part++) {
            try (LaidOut laid = laid(part, places, firsts[part])) {
                places.add(part, laid.spots(firsts[part]));
                firsts[part + 1] = firsts[part] + laid.pages();
            }
        }
        return firsts;
    }

    private LaidOut laid(int part, Places places, int first) {
        Document document = Xml.parsed(parts.part(part));
        places.tell(part, document);
        PdfBoxRenderer renderer = Renderer.of(document, fonts, first + 1, parts::picture);
        try {
            return new LaidOut(renderer);
        } catch (RuntimeException e) {
            renderer.close();
            throw e;
        }
    }

    private void draw(Places places, int[] firsts, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Binder binder = new Binder(out, firsts[parts.count()], places::behind)) {
            for (int part = 0; part < parts.count(); part++) {
                try (LaidOut laid = laid(part, places, firsts[part])) {
                    if (laid.pages() != firsts[part + 1] - firsts[part]) {
                        throw new IllegalStateException("part " + part + " has other pages than before");
                    }
                    PDDocument document = PdfFile.drawn(laid.renderer(), mark);
                    // only saving takes out of the fonts what is not used
                    document.save(OutputStream.nullOutputStream(), CompressParameters.NO_COMPRESSION);
                    binder.add(document);
                }
            }
            binder.end(
                    parts.bookmarks().stream()
                            .map(one -> new Binder.Bookmark(one.title(), places.at(one.id())))
                            .toList(),
                    mark);
        }
    }
}
