package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody looks at yet is not laid out, so that a phone shows the first lines sooner. */
@ExtendWith(Chromium.class)
class OutOfSightTest {
    private static Page phone(Tabs tabs, String path) {
        return tabs.open(options -> options.setViewportSize(412, 823), Site.CONTENT, path);
    }

    /** Whether the browser has laid it out. */
    private static boolean laidOut(Locator it) {
        return (boolean) it.evaluate("x => x.checkVisibility({ contentVisibilityAuto: true })");
    }

    @ParameterizedTest
    @CsvSource({
        "cheat-sheet.html, .sheet section h2",
        "quiz-sheet.html, .key [data-source] h3",
        "worksheet.html, [data-source] h2",
        "flashcards.html, .fc[data-source] .fit:visible"
    })
    void what_is_far_below_waits_until_one_comes_there(String path, String each, Tabs tabs) {
        Page page = phone(tabs, path);
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        Locator last = page.locator(each).last();
        assertThat(laidOut(last)).isFalse();
        last.scrollIntoViewIfNeeded();
        assertThat(last).isInViewport();
        assertThat(laidOut(last)).isTrue();
    }

    @Test
    void the_list_of_all_cards_costs_no_layout_until_it_is_opened(Tabs tabs) {
        Page page = phone(tabs, "review.html");
        String display = "x => getComputedStyle(x).display";
        Locator list = page.locator("#plain > .deck");
        assertThat(list).hasCount(1);
        assertThat(list.evaluate(display)).isEqualTo("none");
        page.locator("#plain > summary").click();
        assertThat(list.evaluate(display)).isEqualTo("block");
        assertThat(list.locator("> li").last()).isVisible();
    }

    @Test
    void every_flashcard_is_fitted_one_sheet_after_the_other(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, "flashcards.html");
        String all =
                "() => [...document.querySelectorAll('.fc[data-source] .fit')].every(x => x.style.getPropertyValue('--fit'))";
        page.waitForFunction(all);
        assertThat(page.locator(".fs.true")).hasCount(0);
        Page small = phone(tabs, "flashcards.html");
        small.waitForFunction("() => document.fonts.status === 'loaded'");
        assertThat(small.evaluate(all)).isEqualTo(false);
        small.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(small.evaluate(all)).isEqualTo(true);
    }

    @Test
    void the_next_card_is_in_sight_however_long_the_answer_before_was(Tabs tabs) {
        Page page = tabs.open(
                options -> options.setHasTouch(true).setIsMobile(true).setViewportSize(360, 500),
                Site.CONTENT,
                "review.html");
        for (int card = 0; card < 4; card++) {
            page.locator("#flip").tap();
            page.locator(".back").evaluate("x => x.scrollIntoView({ block: 'end' })");
            String asked = page.locator("#stage h2").innerText();
            page.locator(".g3").tap();
            assertThat(page.locator("#stage h2")).not().hasText(asked);
            assertThat(page.locator("#stage .from")).isInViewport();
            assertThat(page.locator("#stage h2")).isInViewport();
        }
    }
}
