package dev.studyleaf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document in parts, none of which knows the others. */
class PdfBookTest {
    private static final String MARK = "00112233445566778899aabbccddeeff";
    private static final String HEAD =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>T</title><meta name=\"description\" content=\"d\"/>"
                    + "<style>@page { size: A5; margin: 20mm; @bottom-right { content: counter(page); font: 8pt 'Study Sans' } }"
                    + " body { font: 10pt 'Study Sans' } a:after { content: ' (p. ' attr(data-page) ')' }</style></head><body>";

    @TempDir
    private Path temp;

    /** Each part has a chapter of several pages, and links to all. */
    private record Chapters(int count) implements PaperParts {
        @Override
        public String part(int number) {
            StringBuilder links = new StringBuilder();
            for (int i = 0; i < count; i++) {
                links.append("<p><a href=\"#c" + i + "\" title=\"chapter " + i + "\">To " + i + "</a>, and on</p>");
                links.append("<p><a href=\"#e" + i + "\" title=\"end of " + i + "\">End " + i + "</a></p>");
            }
            String words = "<p>Words of chapter " + number + " \u00e9 \u03a9, and <b>more</b> of them.</p>";
            return HEAD + "<div id=\"c" + number + "\"><h1>Chapter " + number + "</h1>" + links
                    + words.repeat(40 * (1 + number % 3)) + "<h2 id=\"e" + number + "\">Last of " + number
                    + "</h2><p>end</p></div></body></html>";
        }

        @Override
        public List<Bookmark> bookmarks() {
            List<Bookmark> all = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                all.add(new Bookmark("Chapter " + i, "c" + i));
            }
            return all;
        }

        @Override
        public InputStream picture(String name) {
            return InputStream.nullInputStream();
        }
    }

    private byte[] made(int parts) throws IOException {
        Path file = temp.resolve("book.pdf");
        PdfBook.write(new Chapters(parts), List.of(), MARK, file);
        return Files.readAllBytes(file);
    }

    @Test
    void it_is_accessible_and_the_same_bytes_each_time() throws IOException {
        byte[] pdf = made(4);
        assertThat(Verified.failures(pdf)).isEmpty();
        assertThat(made(4)).isEqualTo(pdf);
    }

    @Test
    void links_and_page_numbers_lead_to_other_parts() throws IOException {
        try (PDDocument document = Loader.loadPDF(made(6))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(10);
            for (int part = 0; part < 6; part++) {
                int begins = page(document, "Chapter " + part);
                String text = text(document, begins);
                for (int other = 0; other < 6; other++) {
                    String page = Integer.toString(page(document, "Chapter " + other));
                    assertThat(text).containsPattern("To " + other + " \\(p\\. \u2007?" + page + "\\), and on");
                    String end = Integer.toString(page(document, "Last of " + other));
                    assertThat(text).containsPattern("End " + other + " \\(p\\. \u2007?" + end + "\\)");
                }
                assertThat(targets(document, begins))
                        .contains(page(document, "Last of 5"), page(document, "Chapter 0"));
                assertThat(text).startsWith(begins + "\n");
            }
        }
    }

    @Test
    void the_outline_leads_to_the_beginning_of_each_part() throws IOException {
        try (PDDocument document = Loader.loadPDF(made(3))) {
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem one :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                pages.add(1 + ((PDPageXYZDestination) one.getDestination()).retrievePageNumber());
            }
            assertThat(pages)
                    .containsExactly(
                            page(document, "Chapter 0"), page(document, "Chapter 1"), page(document, "Chapter 2"));
        }
    }

    /** A hundred pages and more: the numbers of all have the room of the longest. */
    @Test
    void nothing_moves_when_the_numbers_of_pages_are_put_in() throws IOException {
        try (PDDocument document = Loader.loadPDF(made(18))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(100);
            String text = text(document, 1);
            assertThat(text).contains("(p. \u2007\u20071), and on");
            assertThat(text(document, page(document, "Chapter 17"))).contains("To 0 (p. 1), and on");
        }
    }

    private static List<Integer> targets(PDDocument document, int page) throws IOException {
        List<Integer> found = new ArrayList<>();
        PDPage from = document.getPage(page - 1);
        for (PDAnnotation one : from.getAnnotations()) {
            PDActionGoTo go = (PDActionGoTo) ((PDAnnotationLink) one).getAction();
            found.add(1 + ((PDPageXYZDestination) go.getDestination()).retrievePageNumber());
        }
        return found;
    }

    private static int page(PDDocument document, String words) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (text(document, page).lines().anyMatch(words::equals)) {
                return page;
            }
        }
        throw new AssertionError("no page has " + words);
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replace('\u00a0', ' ');
    }
}
