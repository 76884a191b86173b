package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In Firefox: ways to what is looked for, the theme, paper, a page from right to left, and pages without script. */
@ExtendWith(Firefox.class)
class FirefoxReadingTest {
    private static final String ARABIC = """
            # الشبكات

            الموجّه يمرّر الحزم بين الشبكات، و**العنوان** يدلّ على مكان كل جهاز.

            > [!question] ماذا يمرّر الموجّه؟
            > - [x] الحزم
            > - [ ] الملفات
            >   - هذه تحفظها الأقراص.
            >
            > Why: الحزمة هي وحدة النقل.
            > <!--q id=router-->
            """;

    /** The rules for paper, on the screen: this browser cannot be told to show a page as it is printed. */
    private static final String AS_ON_PAPER = """
            () => { for (const sheet of document.styleSheets) for (const rule of sheet.cssRules)
              if (rule.media && rule.media.mediaText === 'print') rule.media.mediaText = 'all'; }""";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void a_term_is_found_by_keyboard_from_the_home_page_and_in_the_glossary(Place place, Tabs tabs) throws IOException {
        try (Place.Root root = place.of(Site.CONTENT)) {
            Page page = tabs.visit(tabs.visitor(), root.address(), "index.html");
            assertThat(page.locator("h1")).hasText("Machine learning on AWS");
            page.keyboard().press("/");
            assertThat(page.locator("#find")).isFocused();
            page.keyboard().type("polly");
            Locator answer = page.locator("#found .answer");
            assertThat(answer).containsText("Turns written text into lifelike speech.");
            assertThat(answer).hasAttribute("aria-selected", "true");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile("glossary/amazon-polly\\.html$"));
            assertThat(page.locator("h1")).hasText("Amazon Polly");
            page.locator("article a[href='index.html']").click();
            assertThat(page.locator("h1")).hasText("Glossary");
            page.locator("#narrow").fill("polly");
            assertThat(page.locator("#narrow-n")).hasText("1 term");
            assertThat(page.locator(".az .entry:visible")).hasCount(1);
            page.locator("#narrow").fill("");
            assertThat(page.locator(".az .entry:visible"))
                    .hasCount(page.locator(".az .entry").count());
        }
    }

    @Test
    void a_theme_is_kept_on_the_next_page(Tabs tabs) throws IOException {
        try (Server server = Server.of(Site.KINDS)) {
            Page page = tabs.visit(tabs.visitor(), server.root(), "notes/kinds.html");
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(251, 251, 248)");
            page.locator("[data-theme-set]").click();
            page.locator("[data-theme-set]").click();
            page.navigate(server.root() + "glossary/index.html");
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(21, 24, 26)");
            assertThat(page.locator("body")).hasCSS("color", "rgb(227, 228, 222)");
        }
    }

    /** Bold words are drawn there, not written, so the sheet is looked at as well as its text. */
    @Test
    void paper_has_the_answers_and_no_controls(Tabs tabs) throws IOException {
        try (Server server = Server.of(Site.KINDS)) {
            Page page = tabs.visit(tabs.visitor(), server.root(), "notes/kinds.html");
            assertThat(printed(page))
                    .contains("A pipe is read while it is filled.", "Who claims more finds more and errs more.")
                    .doesNotContain("Show it in the note");
            page.evaluate(AS_ON_PAPER);
            assertThat(page.locator(".qt").first()).isVisible();
            hidden(page, ".bar", "#nav", ".toc", ".foot", ".sure", ".again", "summary", ".mv", ".src");
            page.navigate(server.root() + "cheat-sheet.html");
            assertThat(page.getByText("Cover the answers")).isVisible();
            assertThat(printed(page)).contains("of what is real").doesNotContain("Cover the answers");
            page.evaluate(AS_ON_PAPER);
            assertThat(page.locator(".sheet")).isVisible();
            hidden(page, ".bar", "#nav", ".tools", ".foot");
        }
    }

    private static void hidden(Page page, String... selectors) {
        for (String selector : selectors) {
            assertThat(page.locator(selector + ":visible")).hasCount(0);
        }
    }

    private static String printed(Page page) throws IOException {
        try (PDDocument paper = Loader.loadPDF(page.pdf())) {
            return new PDFTextStripper().getText(paper).replace('\u00a0', ' ');
        }
    }

    @Test
    void an_arabic_page_is_read_from_the_right(Tabs tabs) throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("studyleaf.yml"), "title: دروس\nlanguage: ar\n");
        Files.writeString(notes.resolve("net.md"), ARABIC);
        String root = Site.of(notes, folder.resolve("site"));
        Page page = tabs.visit(tabs.visitor(), root, "notes/net.html");
        assertThat(page.locator("html")).hasAttribute("dir", "rtl");
        double text = page.locator(".prose p").first().boundingBox().x;
        assertThat(page.locator("#nav").boundingBox().x).isGreaterThan(text);
        Ask ask = new Ask(page, "router").choose("الملفات");
        ask.find(".sure button").first().click();
        assertThat(ask.why()).isVisible();
        assertThat(ask.find(".opt[data-mark=no]")).containsText("هذه تحفظها الأقراص.");
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void without_script_answers_open_and_nothing_is_offered_that_needs_it(Tabs tabs) throws IOException {
        try (Server server = Server.withoutScript(Site.KINDS.folder())) {
            Page page = tabs.visit(tabs.visitor(), server.root(), "notes/kinds.html");
            tabs.takeFaults(); // that the scripts were not run
            assertThat(page.locator(".quiz")).hasCount(10);
            for (Locator quiz : page.locator(".quiz").all()) {
                assertThat(quiz.locator(".why > div")).isHidden();
                quiz.locator(".why summary").click();
                assertThat(quiz.locator(".why > div")).isVisible();
            }
            assertThat(page.locator(".needs-js").count()).isPositive();
            assertThat(page.locator(".needs-js:visible")).hasCount(0);
            tabs.takeFaults();
        }
    }
}
