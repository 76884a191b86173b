package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of a term knows the learner; the map answers to pointer and keyboard. */
@ExtendWith(Chromium.class)
class TermAndMapTest {
    private static final long NOON = 1_760_000_000_000L;
    private static final String TERM = "glossary/amazon-comprehend.html";

    @Test
    void a_term_tells_where_the_learner_stands_with_its_questions(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, TERM);
        assertThat(page.locator("#state")).isHidden();
        List<Locator> dots = page.locator(".asked [data-dot]").all();
        Answers past = new Answers()
                .add(dots.get(0).getAttribute("data-dot"), NOON - 60_000, 3)
                .add(dots.get(1).getAttribute("data-dot"), NOON - 60_000, 1);
        Page again = past.open(tabs, Site.CONTENT, NOON, TERM);
        assertThat(again.locator("#state"))
                .hasText("You: 1 of " + dots.size() + " questions right last time, " + (dots.size() - 2)
                        + " not tried yet. The next comes back in 9 min.");
        assertThat(again.locator(".asked .dot.ok")).hasCount(1);
        assertThat(again.locator(".asked .dot.no")).hasCount(1);
    }

    @Test
    void a_place_on_the_map_lights_up_what_it_is_tied_to(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, "map.html");
        Locator language = page.locator(".sheetmap a[aria-label=Language]");
        assertThat(page.locator(".sheetmap a[aria-label='Speech and conversation'] text"))
                .hasText("Speech and conversation");
        language.focus();
        assertThat(page.locator(".sheetmap a.near[aria-label='Choosing and chaining']"))
                .hasCount(1);
        assertThat(page.locator(".sheetmap a.near[aria-label='Why teams adopt it']"))
                .hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("language\\.html$"));
    }

    @Test
    void the_map_is_read_on_a_small_screen_by_moving_it_alone(Tabs tabs) {
        Page page = tabs.open(options -> options.setViewportSize(360, 740), Site.CONTENT, "map.html");
        Locator box = page.locator(".sheetmap");
        assertThat(page.locator(".sheetmap text").first()).isVisible();
        box.focus();
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.querySelector('.sheetmap').scrollLeft > 0");
    }
}
