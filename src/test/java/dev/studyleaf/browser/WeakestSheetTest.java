package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

/** What the learner missed, on as many pages as are asked for. It is laid out in the browser, from its own log. */
@ExtendWith(Chromium.class)
class WeakestSheetTest {
    private static final int FIRST = 1000;

    @TempDir
    private Path temp;

    private Path notes = Path.of("");

    @BeforeEach
    void folder() throws IOException {
        notes = Files.createDirectory(temp.resolve("notes"));
    }

    @ParameterizedTest
    @CsvSource({
        "a4, portrait, 1, 40",
        "a4, portrait, 2, 150",
        "letter, landscape, 2, 150",
        "a4, landscape, 1, 90",
        "letter, portrait, 3, 180"
    })
    void it_fills_the_pages_that_are_asked_for_and_cuts_no_line(
            String paper, String orientation, int pages, int terms, Tabs tabs) throws IOException {
        settings("pages: " + pages, "paper: " + paper, "orientation: " + orientation);
        terms(terms);
        Page page = weakest(tabs);
        assertThat(page.locator("#pages")).hasValue(Integer.toString(pages));
        assertThat(page.locator("#weak-out")).isHidden();
        List<String> printed = printed(page, paper, orientation);
        assertThat(printed).hasSize(pages);
        for (int i = FIRST; i < FIRST + terms; i++) {
            Pattern whole = Pattern.compile("first" + i + "\\b.*last" + i, Pattern.DOTALL);
            assertThat(printed)
                    .as("line " + i)
                    .anyMatch(text -> whole.matcher(text).find());
        }
        assertThat(full(page)).isGreaterThan(0.7);
    }

    @Test
    void a_question_that_was_missed_brings_the_key_points_of_its_section(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Page sheet = tabs.visit(visitor, Site.CONTENT.root(), "cheat-sheet.html");
        sheet.locator("#weak").check();
        assertThat(sheet.locator("#weak-n")).containsText("Nothing yet");
        assertThat(sheet.locator("#weak-out")).isHidden();
        Page note = tabs.visit(visitor, Site.CONTENT.root(), "notes/platform-services.html");
        new Ask(note, "sm-hpo-stage").choose("Deploy").sure().judged("Not quite.");
        sheet.reload();
        sheet.locator("#weak").check();
        assertThat(sheet.locator(".sheet h2:visible"))
                .hasText(new String[] {"SageMaker stages", "Where a click is missing"});
    }

    @Test
    void the_lightest_are_left_out_and_told_where_even_the_smallest_letters_are_too_large(Tabs tabs)
            throws IOException {
        settings("pages: 1", "weights:\n    light.md: 0.5");
        terms(300);
        StringBuilder light = new StringBuilder("# Light\n\n");
        for (int i = 0; i < 20; i++) {
            light.append("**Light ").append(name(i)).append("**: a kind of thing that nobody needs\n\n");
        }
        Files.writeString(notes.resolve("light.md"), light);
        Page page = weakest(tabs);
        assertThat(page.locator("#weak-n")).containsText("On paper 1 page, letters of 7.5 pt");
        page.locator("#weak-out summary").click();
        assertThat(page.locator("#weak-out li").filter(new Locator.FilterOptions().setHasText("Light Thing")))
                .hasCount(20);
        String printed = String.join("", printed(page, "a4", "portrait"));
        assertThat(printed).contains("first1000").doesNotContain("Light Thing");
        for (String left : page.locator("#weak-out li").allInnerTexts()) {
            assertThat(printed).doesNotContain(left.replaceFirst(" \\(.*", " "));
        }
        page.locator("#pages").fill("6");
        page.locator("#pages").press("Enter");
        page.locator("#pages").dispatchEvent("change");
        assertThat(page.locator("#weak-out")).isHidden();
        assertThat(String.join("", printed(page, "a4", "portrait"))).contains("Light " + name(19));
    }

    @Test
    void columns_end_at_about_the_same_height_and_no_heading_is_alone(Tabs tabs) throws IOException {
        settings("pages: 2", "columns: 3");
        terms(150);
        Page page = weakest(tabs);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object heights = page.evaluate("() => [...document.querySelectorAll('.fit .col')].map(c => c.offsetHeight)");
        List<Double> columns = ((List<?>) heights)
                .stream().map(one -> ((Number) one).doubleValue()).toList();
        assertThat(columns).hasSize(6);
        assertThat(Collections.min(columns)).isGreaterThan(0.8 * Collections.max(columns));
        assertThat(
                        page.evaluate(
                                "() => [...document.querySelectorAll('.fit .card')].every(c => c.querySelectorAll('dl > div, li').length > 1)"))
                .isEqualTo(true);
        assertThat(page.locator(".fit dl > div:visible, .fit li:visible")).hasCount(150);
    }

    @Test
    void covered_answers_are_not_printed_and_everything_comes_back(Tabs tabs) throws IOException {
        settings("pages: 1");
        terms(30);
        Page page = weakest(tabs);
        page.locator("#cover").check();
        assertThat(String.join("", printed(page, "a4", "portrait")))
                .contains(name(FIRST))
                .doesNotContain("first1000");
        page.locator("#weak").uncheck();
        assertThat(page.locator(".fit")).hasCount(0);
        page.locator("#cover").uncheck();
        assertThat(String.join("", printed(page, "", ""))).contains("first1000");
    }

    /** How much of its pages is filled. */
    private static double full(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object full = page.evaluate("""
                () => {
                  const of = (e, all) => [...e.querySelectorAll(all)].reduce((sum, x) => sum + x.offsetHeight, 0);
                  const pages = [...document.querySelectorAll('.fit .page')], columns = pages[0].querySelectorAll('.col').length;
                  return pages.reduce((sum, p) => sum + of(p, '.col'), 0) / columns / of(document, '.fit .page');
                }""");
        return ((Number) full).doubleValue();
    }

    private void settings(String... lines) throws IOException {
        Files.writeString(notes.resolve("studyleaf.yml"), "title: T\nsheet:\n  " + String.join("\n  ", lines) + "\n");
    }

    private void terms(int many) throws IOException {
        StringBuilder note = new StringBuilder("# Many\n");
        for (int i = FIRST; i < FIRST + many; i++) {
            note.append(i % 10 == 0 ? "\n## Part " + i + "\n\n" : "");
            note.append("**").append(name(i)).append("**: the one at first").append(i);
            note.append(", which is said of it".repeat(1 + i % 4))
                    .append(", last")
                    .append(i)
                    .append("\n\n");
        }
        Files.writeString(notes.resolve("many.md"), note);
    }

    /** A name of letters: one with digits would be no term. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("Thing");
        Integer.toString(number).chars().forEach(digit -> name.append((char) ('a' + digit - '0')));
        return name.toString();
    }

    /** The cheat sheet of a learner who missed every term. */
    private Page weakest(Tabs tabs) throws IOException {
        Page page = tabs.visit(tabs.visitor(), Site.of(notes, temp.resolve("site")), "cheat-sheet.html");
        page.evaluate(
                "() => document.querySelectorAll('.sheet [data-term]').forEach(e => StudyLog.add('term:' + e.dataset.term, 1, 900, 0, 'review'))");
        page.locator("#weak").check();
        return page;
    }

    /** The text of each page of paper, which has the size that was asked for. */
    private static List<String> printed(Page page, String paper, String orientation) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                float width = document.getPage(i - 1).getMediaBox().getWidth();
                if (!paper.isEmpty()) {
                    double upright = paper.equals("a4") ? 595 : 612;
                    double flat = paper.equals("a4") ? 842 : 792;
                    assertThat((double) width).isCloseTo(orientation.equals("portrait") ? upright : flat, within(1.0));
                }
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document).replaceAll("[\\s\u00a0]+", " "));
            }
        }
        return pages;
    }
}
