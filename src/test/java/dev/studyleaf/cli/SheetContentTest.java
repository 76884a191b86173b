package dev.studyleaf.cli;

import static dev.studyleaf.cli.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on a sheet, what goes first when there is no room, and that no line is cut. */
class SheetContentTest {
    /** One of each kind, each in a section of its own. */
    private static final String KINDS = """
            # Metrics

            ## Must know

            > [!key] To keep
            > - Threshold: moves one against the other

            ## Words

            **Recall** is the share of real cases that were found.

            **Precision** is the share of finds that are right.

            ## Sums

            Balanced mean:

            $$F = 2PR$$

            ## Prices

            | plan | price |
            | --- | --- |
            | small | five |
            | large | nine |

            ## Lists vs. tuples

            - lists can change
            - tuples stay as they are

            ## Rest

            - a plain point of little weight
            - another plain point of little weight
            """;

    @TempDir
    private Path temp;

    @Test
    void key_callouts_definitions_formulas_small_tables_and_contrasts_are_on_it_by_topic() throws IOException {
        note("a.md", KINDS);
        Document sheet = sheet();
        assertThat(card(sheet, "To keep")).contains("Threshold", "moves one against the other");
        assertThat(card(sheet, "Words")).contains("Recall", "share of real cases");
        assertThat(card(sheet, "Sums")).contains("Balanced mean");
        assertThat(sheet.select("section:has(h2:contains(Sums)) svg.fx")).hasSize(1);
        assertThat(card(sheet, "Prices")).contains("small", "five", "large", "nine");
        assertThat(card(sheet, "Lists vs. tuples")).contains("lists can change", "tuples stay");
        assertThat(card(sheet, "Rest")).contains("a plain point");
    }

    @Test
    void tables_that_are_not_small_stay_in_the_notes() throws IOException {
        StringBuilder table = new StringBuilder("# T\n\n- one point here\n- two points here\n\n| a | b |\n| - | - |\n");
        for (int i = 0; i < 13; i++) {
            table.append("| row").append(i).append(" | x |\n");
        }
        note("a.md", table.toString());
        assertThat(sheet().text()).contains("one point here").doesNotContain("row0");
    }

    /** By structure: points before definitions, formulas and tables; these before contrasts; what is marked as key last. */
    @Test
    void the_lightest_lines_are_left_out_first() throws IOException {
        note("a.md", KINDS);
        note(
                "b.md",
                "# Many\n\n"
                        + "- a point that says something of some length about one thing and another\n".repeat(500));
        Ran ran = run("sheet", temp.resolve("notes").toString(), "-o", out(), "--pages", "1");
        assertThat(ran.out()).contains("left out: a point that says").doesNotContain("Recall", "Balanced", "Lists vs");
        note("b.md", "# Many\n\n" + "> [!key]\n" + line("> - ", 500));
        String all = left();
        assertThat(all)
                .contains("left out: a plain point", "left out: Recall", "left out: Balanced", "left out: small");
        assertThat(all).contains("lists can change").doesNotContain("Threshold");
    }

    private static String line(String before, int many) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < many; i++) {
            lines.append(before).append("key line ").append(i).append(" of some length about one thing and another\n");
        }
        return lines.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "'---\nsheet-weight: 0.2\n---\n', ''",
        "'', 'sheet:\n  weights:\n    a.md: 0.2\n'",
        "'---\ntags: minor\n---\n', 'sheet:\n  weights:\n    minor: 0.2\n'",
        "'---\ntags: minor\n---\n', 'exam:\n  domains:\n    minor: 10\n    major: 90\n'",
    })
    void the_author_says_what_weighs_little(String front, String settings) throws IOException {
        note("a.md", front + "# A\n\n" + line("- minor ", 90));
        note("b.md", "---\ntags: major\n---\n\n# B\n\n" + line("- major ", 90));
        note("studyleaf.yml", "title: T\n" + settings);
        assertThat(left()).contains("left out: minor key line").doesNotContain("left out: major");
    }

    private String left() throws IOException {
        Path site = temp.resolve("site");
        String settings = Files.exists(temp.resolve("notes/studyleaf.yml"))
                ? Files.readString(temp.resolve("notes/studyleaf.yml"))
                : "title: T\n";
        note(
                "studyleaf.yml",
                settings.contains("sheet:") ? settings + "  pages: 1\n" : settings + "sheet:\n  pages: 1\n");
        run("build", temp.resolve("notes").toString(), "-o", site.toString());
        return Files.readString(site.resolve("cheat-sheet.txt"));
    }

    /** Each line begins and ends with words of its own; between them there is no heading and no other page. */
    @ParameterizedTest
    @CsvSource({"a4, 2, ''", "letter, 3, --landscape", "a4, 1, --landscape"})
    void no_line_is_cut_and_no_page_is_stray(String paper, int pages, String landscape) throws IOException {
        StringBuilder note = new StringBuilder("# A\n");
        int lines = 60 * pages;
        for (int i = 1000; i < 1000 + lines; i++) {
            note.append(i % 12 == 0 ? "\n## Part " + i + "\n\n" : "");
            note.append("- first").append(i).append(", that is said of it".repeat(1 + i % 5));
            note.append(", last").append(i).append('\n');
        }
        note("a.md", note.toString());
        List<String> args = new ArrayList<>(List.of(
                "sheet",
                temp.resolve("notes").toString(),
                "-o",
                temp.resolve("x.pdf").toString(),
                "--pages",
                Integer.toString(pages),
                "--paper",
                paper));
        if (!landscape.isEmpty()) {
            args.add(landscape);
        }
        Ran ran = run(args.toArray(String[]::new));
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains(" 0 lines left out");
        try (PDDocument document = Loader.loadPDF(temp.resolve("x.pdf").toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
            String text = new PDFTextStripper().getText(document);
            for (int i = 1000; i < 1000 + lines; i++) {
                Pattern whole = Pattern.compile(
                        "first" + i + "\\b(?:, that is\\s+said\\s+of\\s+it|[\\s,]|that|is|said|of|it)*last" + i);
                assertThat(whole.matcher(text).find()).as("line " + i).isTrue();
            }
        }
    }

    private Path note(String name, String text) throws IOException {
        Path notes = Files.createDirectories(temp.resolve("notes"));
        return Files.writeString(notes.resolve(name), text);
    }

    private String out() {
        return temp.resolve("x.html").toString();
    }

    private Document sheet() throws IOException {
        Ran ran = run("sheet", temp.resolve("notes").toString(), "-o", out());
        assertThat(ran.code()).as(ran.err()).isZero();
        return Jsoup.parse(Files.readString(Path.of(out())));
    }

    private static String card(Document sheet, String title) {
        return sheet.select("section").stream()
                .filter(section -> section.select("h2").text().equals(title))
                .map(Element::text)
                .reduce("", String::concat);
    }
}
