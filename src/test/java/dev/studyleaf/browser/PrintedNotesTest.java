package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a site as a browser prints them, page by page. */
@ExtendWith(Chromium.class)
class PrintedNotesTest {
    private static final int MANY = 24;

    @TempDir
    private Path temp;

    private Path notes = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        notes = Files.createDirectory(temp.resolve("notes"));
    }

    @Test
    void links_to_the_web_are_numbered_and_listed_at_the_end(Tabs tabs) throws IOException {
        Files.writeString(notes.resolve("b.md"), "# Other\n\nText.\n");
        Files.writeString(notes.resolve("a.md"), """
                # Links

                Read [one](https://one.example/a?x=1&y=2), [two](https://two.example/), [one again](https://one.example/a?x=1&y=2).
                Bare: https://bare.example/it and [the other](b.md).
                """);
        String text = String.join("\n", printed("notes/a.html", tabs));
        assertThat(text.replaceAll("\\s+", ""))
                .contains("Readone[1],two[2],oneagain[1].Bare:https://bare.example/itandtheother.Links")
                .contains("1.https://one.example/a?x=1&y=2", "2.https://two.example/");
    }

    @Test
    void a_quiz_sheet_lists_its_links_before_the_key_and_cards_list_none(Tabs tabs) throws IOException {
        Files.writeString(notes.resolve("a.md"), """
                # Asked

                > [!question] What does [this](https://asked.example/) say?
                > - [x] Yes
                > - [ ] No
                >
                > Why: see [that](https://why.example/).
                """);
        List<String> pages = printed("quiz-sheet.html", tabs);
        assertThat(pages).hasSize(2);
        assertThat(pages.get(0)).contains("https://asked.example/").doesNotContain("why.example");
        assertThat(pages.get(1)).contains("https://why.example/").doesNotContain("asked.example");
        assertThat(String.join("", printed("flashcards.html", tabs)))
                .contains("this say")
                .doesNotContain("[1]", "://");
    }

    /** Each thing begins and ends with words of its own, which must be on one page. */
    @ParameterizedTest
    @CsvSource({
        "notes/a.html, '> [!note] firstN\n> text\n>\n> text\n>\n> lastN\n\n'",
        "notes/a.html, '| a | b |\n| --- | --- |\n| firstN | x |\n| x | x |\n| x | x |\n| x | lastN |\n\n'",
        "notes/a.html, '```\nfirstN\n\n\n\nlastN\n```\n\n'",
        "notes/a.html, '> [!question] firstN?\n> - [x] this\n> - [ ] that\n>\n> Why: lastN\n\n'",
        "quiz-sheet.html, '> [!question] firstN?\n> - [x] this\n> - [ ] lastN\n\n'",
        "worksheet.html, '> [!question] Order: firstN\n> 1. this\n> 2. thus\n> 3. lastN\n\n'",
    })
    void nothing_that_belongs_together_is_cut(String path, String part, Tabs tabs) throws IOException {
        StringBuilder note = new StringBuilder("# Many\n\n");
        for (int i = 100; i < 100 + MANY; i++) {
            note.append("Some words before it.\n\n").append(part.replace("N", Integer.toString(i)));
        }
        Files.writeString(notes.resolve("a.md"), note);
        whole(printed(path, tabs), MANY);
    }

    private static void whole(List<String> pages, int many) {
        assertThat(pages).hasSizeGreaterThan(1);
        for (int i = 100; i < 100 + many; i++) {
            Pattern both = Pattern.compile("first" + i + "\\b.*last" + i, Pattern.DOTALL);
            assertThat(pages)
                    .as("part " + i)
                    .anyMatch(page -> both.matcher(page).find());
        }
    }

    @Test
    void no_entry_of_the_glossary_is_cut(Tabs tabs) throws IOException {
        StringBuilder terms = new StringBuilder();
        for (int i = 100; i < 100 + 4 * MANY; i++) {
            terms.append("- term: name ")
                    .append(i)
                    .append("\n  definition: first")
                    .append(i);
            terms.append(", what it is".repeat(i % 9))
                    .append(", last")
                    .append(i)
                    .append("\n");
        }
        Files.writeString(notes.resolve("glossary.yml"), terms);
        Files.writeString(notes.resolve("a.md"), "# Terms\n\nText.\n");
        whole(printed("glossary/index.html", tabs), 4 * MANY);
    }

    @Test
    void no_heading_is_the_last_of_its_page(Tabs tabs) throws IOException {
        StringBuilder note = new StringBuilder("# Many\n\n");
        for (int i = 100; i < 160; i++) {
            note.append("## Heading ").append(i).append("\n\n").append("Words that follow it. ".repeat(i % 7 * 9 + 5));
            note.append("\n\n");
        }
        Files.writeString(notes.resolve("a.md"), note);
        List<String> pages = printed("notes/a.html", tabs);
        assertThat(pages).hasSizeGreaterThan(4);
        for (String page : pages) {
            List<String> lines = page.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.matches("\\d+ / \\d+"))
                    .toList();
            assertThat(lines.get(lines.size() - 1)).doesNotStartWith("Heading");
        }
    }

    /** The text of each page of paper. */
    private List<String> printed(String path, Tabs tabs) throws IOException {
        List<String> pages = new ArrayList<>();
        Page page = tabs.visit(tabs.visitor(), Site.of(notes, temp.resolve("site")), path);
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int i = 1; i <= paper.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(paper).replace('\u00a0', ' ').replaceAll("[ \t]+", " "));
            }
        }
        return pages;
    }
}
