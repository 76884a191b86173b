package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is on paper. */
@ExtendWith(Chromium.class)
class PaperTest {
    private static Page printed(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        return page;
    }

    @Test
    void a_note_prints_its_answers_and_no_controls(Tabs tabs) {
        Page page = printed(tabs.open(Site.KINDS, "notes/kinds.html"));
        for (Locator answer : page.locator(".why > div").all()) {
            assertThat(answer).isVisible();
        }
        assertThat(page.locator("#q-single .why p").first()).hasText("Pipe mode");
        Object label =
                page.locator("#q-single .why p").first().evaluate("p => getComputedStyle(p, '::before').content");
        assertThat(label).isEqualTo("\"Answer: \"");
        for (String control :
                new String[] {".bar", "#nav", ".toc", ".foot", ".sure", ".again", "summary", ".mv", ".src"}) {
            for (Locator shown : page.locator(control).all()) {
                assertThat(shown).isHidden();
            }
        }
    }

    @Test
    void paper_is_white_in_the_dark_theme_too(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "notes/kinds.html");
        page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }");
        printed(page);
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(page.locator("body")).hasCSS("color", "rgb(0, 0, 0)");
    }

    /** In the dark theme, with all colours that a printer would print. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "notes/kinds.html",
                "glossary/index.html",
                "glossary/recall.html",
                "cheat-sheet.html",
                "quiz-sheet.html",
                "worksheet.html",
                "flashcards.html"
            })
    void no_page_prints_fills_or_navigation(String path, Tabs tabs) throws IOException {
        Page page = tabs.open(Site.KINDS, path);
        page.evaluate("() => { document.documentElement.dataset.theme = 'dark'; }");
        try (PDDocument paper = Loader.loadPDF(page.pdf(new Page.PdfOptions().setPrintBackground(true)))) {
            PDFRenderer renderer = new PDFRenderer(paper);
            for (int i = 0; i < paper.getNumberOfPages(); i++) {
                assertThat(ink(renderer.renderImageWithDPI(i, 40, ImageType.GRAY)))
                        .isLessThan(0.12);
            }
            assertThat(new PDFTextStripper().getText(paper)).doesNotContain("Skip to", "Review", "Shortcuts");
        }
    }

    /** Words that stand side by side on paper are two words for who copies or hears them, too. */
    @ParameterizedTest
    @ValueSource(strings = {"glossary/index.html", "cheat-sheet.html"})
    void the_words_of_a_page_are_those_on_its_paper(String path, Tabs tabs) throws IOException {
        Page page = printed(tabs.open(Site.KINDS, path));
        String wanted = page.locator("main").innerText();
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            Set<String> words = words(new PDFTextStripper().getText(paper));
            assertThat(words).containsAll(words(wanted));
        }
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\p{L}{3,}")
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The share of a page that is not white. */
    private static double ink(BufferedImage page) {
        long sum = 0;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                sum += 255 - page.getRaster().getSample(x, y, 0);
            }
        }
        return sum / 255.0 / page.getHeight() / page.getWidth();
    }

    @Test
    void what_stands_together_is_not_cut(Tabs tabs) {
        for (String[] one :
                new String[][] {{"notes/kinds.html", ".quiz"}, {"quiz-sheet.html", ".pq"}, {"worksheet.html", ".pq"}}) {
            assertThat(printed(tabs.open(Site.KINDS, one[0])).locator(one[1]).first())
                    .hasCSS("break-inside", "avoid");
        }
    }

    @Test
    void a_cheat_sheet_prints_in_columns_without_its_tools(Tabs tabs) {
        Page page = printed(tabs.open(Site.KINDS, "cheat-sheet.html"));
        assertThat(page.locator(".sheet")).hasCSS("column-count", "3");
        assertThat(page.locator(".tools")).isHidden();
        assertThat(page.locator(".sheet dd").first()).hasText("of what is real");
    }

    @Test
    void a_covered_cheat_sheet_prints_as_a_worksheet(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "cheat-sheet.html");
        page.locator("#cover").check();
        printed(page);
        assertThat(page.locator(".sheet dt").first()).hasText("Recall");
        assertThat(page.locator(".sheet")).not().containsText("of what is real");
    }

    /** The log has a term that was missed, one that was known, and nothing of the rest. */
    @Test
    void the_weakest_alone_can_be_printed(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "cheat-sheet.html");
        page.locator("#weak").check();
        assertThat(page.locator("#weak-n")).containsText("Nothing yet");
        assertThat(page.locator(".sheet section:visible")).hasCount(0);
        page.locator("#weak").uncheck();
        int all = page.locator(".sheet dl > div:visible, .sheet li:visible").count();
        page.evaluate(
                "() => { StudyLog.add('term:recall', 1, 900, 0, 'review'); StudyLog.add('term:precision', 3, 900, 0, 'review'); }");
        page.locator("#weak").check();
        assertThat(page.locator(".sheet dt:visible")).hasText(new String[] {"recall"});
        printed(page);
        assertThat(page.locator("dt:visible")).hasText(new String[] {"recall"});
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        page.locator("#weak").uncheck();
        assertThat(page.locator(".sheet dl > div:visible, .sheet li:visible")).hasCount(all);
    }

    @Test
    void covered_answers_are_shown_one_by_one(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "cheat-sheet.html");
        page.locator("#cover").check();
        page.locator(".sheet dd button").first().click();
        assertThat(page.locator(".sheet dd").first()).hasText("of what is real");
        assertThat(page.locator(".sheet dd").first()).isFocused();
        page.locator("#cover").uncheck();
        assertThat(page.locator(".sheet dd button")).hasCount(0);
    }

    @Test
    void the_review_prints_its_cards(Tabs tabs) {
        Page page = printed(tabs.open(Site.KINDS, "review.html"));
        assertThat(page.locator("#stage-wrap")).isHidden();
        assertThat(page.locator("[data-id=numeric] .a")).isVisible();
    }
}
