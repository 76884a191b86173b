package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        for (String control : new String[] {".bar", "#nav", ".toc", ".foot", ".sure", ".again", "summary", ".mv"}) {
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
        printed(page);
        assertThat(page.locator(".sheet dt:visible")).hasText(new String[] {"Recall"});
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
