package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.studyleaf.build.SheetBuild;
import dev.studyleaf.build.SheetRequest;
import dev.studyleaf.sheet.SheetChoice;
import dev.studyleaf.source.SheetFormat;
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
        Path file = Files.write(folder.resolve("sheet.html"), html(new SheetFormat(pages, size, 0, landscape)));
        Page page = tabs.visitor().newPage();
        page.navigate(file.toUri().toString());
        assertThat(page.locator(".page").count()).isEqualTo(pages);
        try (PDDocument printed = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(printed.getNumberOfPages()).isEqualTo(pages);
        }
    }

    private static byte[] html(SheetFormat format) {
        SheetRequest request =
                new SheetRequest(Path.of("content"), Optional.empty(), SheetChoice.ALL, settings -> format, true);
        return SheetBuild.run(request).file();
    }
}
