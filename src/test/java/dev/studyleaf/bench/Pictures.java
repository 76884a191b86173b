package dev.studyleaf.bench;

import dev.studyleaf.book.Medium;
import dev.studyleaf.build.paper.BookBuild;
import dev.studyleaf.build.paper.SheetBuild;
import dev.studyleaf.build.paper.SheetRequest;
import dev.studyleaf.sheet.SheetChoice;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes the pictures of pages that the manual shows: {@code mvn -Ppictures -DskipTests verify}. */
public final class Pictures {
    /** Dots an inch, so that letters can be read. */
    private static final int FINE = 84;

    private static final int COARSE = 66;
    private static final int WIDER = 8;

    private Pictures() {}

    /** {@code args}: the folder of the notes, the folder of the pictures. */
    public static void main(String[] args) throws IOException {
        Path notes = Path.of(args[0]);
        Path pictures = Files.createDirectories(Path.of(args[1]));
        SheetRequest request = new SheetRequest(notes, Optional.empty(), SheetChoice.ALL, same -> same, false);
        write(SheetBuild.run(request).file(), pictures.resolve("sheet.png"), FINE, 0, 1);
        Path file = Files.createTempFile("book", ".pdf");
        BookBuild.of(notes, Optional.empty(), Medium.PDF).write(file);
        byte[] book = Files.readAllBytes(file);
        Files.delete(file);
        try (PDDocument document = Loader.loadPDF(book)) {
            write(book, pictures.resolve("book.png"), COARSE, 1, 2, document.getNumberOfPages() - 1);
        }
    }

    /** Pages side by side, in shades of grey: small, and black on white is all there is. */
    private static void write(byte[] pdf, Path file, int dots, int... pages) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(false);
            BufferedImage first = renderer.renderImageWithDPI(pages[0], dots, ImageType.GRAY);
            int width = first.getWidth() + WIDER;
            BufferedImage all =
                    new BufferedImage(width * pages.length - WIDER, first.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
            Graphics2D graphics = all.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            for (int i = 0; i < pages.length; i++) {
                BufferedImage page = renderer.renderImageWithDPI(pages[i], dots, ImageType.GRAY);
                graphics.drawImage(page, i * width, 0, null);
            }
            graphics.dispose();
            ImageIO.write(all, "png", file.toFile());
        }
    }
}
