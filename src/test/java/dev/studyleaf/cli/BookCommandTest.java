package dev.studyleaf.cli;

import static dev.studyleaf.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.book.EpubChecked;
import dev.studyleaf.paper.Verified;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole study as one file to print or to read on. */
class BookCommandTest {
    private static final String FIRST = """
            # First & foremost

            Its formula is $r=\\frac{tp}{tp+fn}$ for the hit rate of a test.

            See [the second](more/b.md#deep-down), [nothing](https://example.org/?a=1&b=2), ![a dot](dot.png) and
            ![](film.mp4). Raw <b>HTML <i>that is</b> broken, <details><summary>more</summary>inside</details> and $$\\boxed{x}$$

            | a | b |
            | --- | ---: |
            | `x<y` | 1 |

            > [!question] Which one?
            > - [x] This
            > - [ ] That
            >
            > Why: because.

            > [!question] How do you spell it?
            > Answer: this | that
            """;

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @TempDir
    private Path temp;

    private Path notes = Path.of("");

    @BeforeEach
    void two_notes() throws IOException {
        notes = Files.createDirectories(temp.resolve("notes"));
        Files.createDirectory(notes.resolve("more"));
        Files.write(notes.resolve("dot.png"), DOT);
        Files.writeString(notes.resolve("film.mp4"), "no film");
        Files.writeString(notes.resolve("glossary.yml"), "- term: Hit rate\n  definition: the share that was found\n");
        Files.writeString(notes.resolve("a.md"), FIRST);
        Files.writeString(notes.resolve("more/b.md"), """
                # Second

                ## Deep down

                Doctors want a high hit rate before anything else.

                What is left:

                - [ ] open
                - [x] done

                ```python
                print("long" * 3)  # %s
                ```
                """.formatted("very ".repeat(60)));
    }

    @Test
    void own_templates_beside_the_notes_count_and_given_ones_before_them() throws IOException {
        Path beside = Files.createDirectories(notes.resolve("templates/book")).resolve("chapter.ftlh");
        Files.writeString(beside, "<p>beside</p>");
        Path book = temp.resolve("own.epub");
        assertThat(run("book", notes.toString(), "-o", book.toString()).code()).isZero();
        assertThat(chapter(book)).contains("beside");
        Path given = temp.resolve("given");
        Files.writeString(Files.createDirectories(given.resolve("book")).resolve("chapter.ftlh"), "<p>given</p>");
        run("book", notes.toString(), "-o", book.toString(), "--templates", given.toString());
        assertThat(chapter(book)).contains("given").doesNotContain("beside");
    }

    private static String chapter(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("book/n1.xhtml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_folder_is_no_file_for_a_book_or_a_sheet() throws IOException {
        for (String command : new String[] {"book", "sheet"}) {
            Path folder = Files.createDirectories(temp.resolve(command + ".pdf"));
            Ran ran = run(command, notes.toString(), "-o", folder.toString());
            assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
            assertThat(ran.err()).contains("is a folder; write the name of a file");
        }
    }

    @Test
    void epubcheck_finds_nothing_wrong_with_a_book() throws IOException {
        Path file = book("x.epub");
        assertThat(EpubChecked.messages(file)).isEmpty();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().findFirst().orElseThrow().getName()).isEqualTo("mimetype");
            String first = text(zip, "book/n1.xhtml");
            assertThat(first)
                    .contains("href=\"n2.xhtml#n2-deep-down\"", "<math", "picture1.png")
                    .contains("Answers", "because.")
                    .doesNotContain("<script", "<input", "data-");
            assertThat(text(zip, "book/n2.xhtml")).contains("terms.xhtml#t-hit-rate");
            assertThat(text(zip, "book/terms.xhtml")).contains("id=\"t-hit-rate\"", "href=\"n2.xhtml\"");
        }
    }

    @Test
    void its_own_words_are_in_the_language_of_the_notes() throws IOException {
        Files.writeString(notes.resolve("studyleaf.yml"), "language: de\n");
        try (ZipFile zip = new ZipFile(book("x.epub").toFile())) {
            assertThat(text(zip, "book/nav.xhtml"))
                    .contains("<h2>Inhalt</h2>", ">Verzeichnis der Begriffe</a>")
                    .doesNotContain("Contents", "Index of terms");
            assertThat(text(zip, "book/terms.xhtml")).contains("<h1>Verzeichnis der Begriffe</h1>");
        }
    }

    @Test
    void epubcheck_finds_nothing_wrong_with_the_example_notes() throws IOException {
        notes = Path.of("content");
        assertThat(EpubChecked.messages(book("x.epub"))).isEmpty();
    }

    @Test
    void the_pdf_has_contents_and_an_index_with_the_right_pages() throws IOException {
        byte[] pdf = Files.readAllBytes(book("x.pdf"));
        assertThat(Verified.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int second = page(document, "Deep down");
            assertThat(second).isGreaterThan(page(document, "Which one?"));
            assertThat(entry(document, 2, "Second")).isEqualTo(second);
            assertThat(entry(document, document.getNumberOfPages(), "Second")).isEqualTo(second);
            assertThat(document.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
        }
    }

    @Test
    void the_pdf_says_in_words_where_links_lead_and_the_epub_does_not() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(book("x.pdf")))) {
            String first = text(document, 3);
            assertThat(first)
                    .contains("the second (p. " + page(document, "Deep down") + ")", "nothing[1]")
                    .contains("Links https://example.org/?a=1&b=2");
            assertThat(text(document, page(document, "Deep down"))).contains("☐ open", "☑ done");
        }
        try (ZipFile zip = new ZipFile(book("x.epub").toFile())) {
            assertThat(text(zip, "book/n1.xhtml")).contains(">nothing</a>,").doesNotContain("[1]", "<h2>Links");
        }
    }

    @Test
    void the_same_notes_make_the_same_book() throws IOException {
        for (String name : new String[] {"x.epub", "x.pdf"}) {
            assertThat(Files.readAllBytes(book(name))).isEqualTo(Files.readAllBytes(book(name)));
        }
    }

    /** The library fails at the marks of such lists, and at leaders. */
    @Test
    void a_book_from_right_to_left_has_its_lists_and_contents() throws IOException {
        Files.writeString(notes.resolve("studyleaf.yml"), "title: T\nlanguage: ar\n");
        Files.writeString(
                notes.resolve("more/b.md"),
                "# Second\n\n> [!note] N\n> - one\n> - two\n\n- $x$\n\n1. three\n2. four\n");
        byte[] pdf = Files.readAllBytes(book("x.pdf"));
        assertThat(Verified.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(text(document, 2)).contains("Second");
            assertThat(text(document, document.getNumberOfPages() - 1)).contains("one", "four");
        }
    }

    @Test
    void a_file_of_another_kind_is_wrong_usage() {
        Ran ran = run("book", notes.toString(), "-o", "x.doc");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(".epub or .pdf");
    }

    private Path book(String name) {
        Path file = temp.resolve(name);
        Ran ran = run("book", notes.toString(), "-o", file.toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        return file;
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry(name)).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static int page(PDDocument document, String words) throws IOException {
        for (int page = 3; page <= document.getNumberOfPages(); page++) {
            if (text(document, page).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("no page has " + words);
    }

    private static int entry(PDDocument document, int page, String title) throws IOException {
        Matcher number = Pattern.compile(Pattern.quote(title) + "[ .]*(\\d+)").matcher(text(document, page));
        assertThat(number.find()).as(text(document, page)).isTrue();
        return Integer.parseInt(number.group(1));
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
