package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.studyleaf.build.paper.SheetBuild;
import dev.studyleaf.build.paper.SheetRequest;
import dev.studyleaf.sheet.SheetChoice;
import dev.studyleaf.source.settings.SheetFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cheat sheet as a page: a browser prints it on as many pages as it is laid out for. */
@ExtendWith(Chromium.class)
class SheetPagesTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"A4, 1, false", "LETTER, 2, false", "A4, 2, true", "LETTER, 1, true"})
    void a_browser_prints_no_stray_page(SheetFormat.Size size, int pages, boolean landscape, Tabs tabs)
            throws IOException {
        SheetFormat format = new SheetFormat(pages, size, 0, landscape);
        Path file = Files.write(folder.resolve("sheet.html"), html(format));
        try (PDDocument pdf = Loader.loadPDF(made(Path.of("content"), format, false))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages);
        }
        Page page = tabs.visitor().newPage();
        page.navigate(file.toUri().toString());
        assertThat(page.locator(".page").count()).isEqualTo(pages);
        try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(pages);
        }
    }

    /** Formulas are as wide and as high as in the PDF. */
    @ParameterizedTest
    @CsvSource({"A4, 1, false", "A4, 2, true"})
    void formulas_make_no_stray_page_either(SheetFormat.Size size, int pages, boolean landscape, Tabs tabs)
            throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        String point = "- $x_N=\\frac{a_{N}+b}{2}$ is the mean of two, $\\sum_{i=1}^{N} i^2$ a sum of squares\n";
        StringBuilder note = new StringBuilder("# Many formulas\n\n");
        for (int i = 0; i < 400; i++) {
            note.append(point.replace("N", Integer.toString(i)));
        }
        Files.writeString(notes.resolve("a.md"), note);
        Path file = Files.write(folder.resolve("sheet.html"), html(notes, new SheetFormat(pages, size, 0, landscape)));
        Page page = tabs.visitor().newPage();
        page.navigate(file.toUri().toString());
        assertThat(page.locator("svg.fx").first().isVisible()).isTrue();
        try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(pages);
        }
    }

    private static byte[] html(SheetFormat format) {
        return html(Path.of("content"), format);
    }

    private static byte[] html(Path notes, SheetFormat format) {
        return made(notes, format, true);
    }

    private static byte[] made(Path notes, SheetFormat format, boolean html) {
        SheetRequest request = new SheetRequest(notes, Optional.empty(), SheetChoice.ALL, settings -> format, html);
        return SheetBuild.run(request).file();
    }
}
