package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Themes, hints to terms, and ways through the notes. */
@ExtendWith(Chromium.class)
class ReadingTest {
    private static final String NOTE = "notes/second.html";
    private static final String RECALL = "A share of the real cases that were found.";

    private static Locator term(Page page) {
        return page.locator(".prose .term").first();
    }

    private static Locator tip(Page page) {
        return page.locator("#tip");
    }

    @Test
    void a_theme_is_kept_on_every_page_until_it_is_automatic_again(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        Locator button = page.locator("[data-theme-set]");
        assertThat(button).hasAttribute("aria-label", "Theme: automatic");
        Locator tints = page.locator("meta[name=theme-color]");
        assertThat(tints.first()).hasAttribute("media", "(prefers-color-scheme: light)");
        button.click();
        assertThat(button).hasAttribute("aria-label", "Theme: light");
        assertThat(tints.first()).hasAttribute("media", "all");
        assertThat(tints.last()).hasAttribute("media", "not all");
        button.click();
        page.navigate(Site.KINDS.root() + "glossary/index.html");
        assertThat(button).hasAttribute("aria-label", "Theme: dark");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(21, 24, 26)");
        button.click();
        page.reload();
        assertThat(button).hasAttribute("aria-label", "Theme: automatic");
        assertThat(page.locator("body")).hasCSS("background-color", "rgb(251, 251, 248)");
    }

    @Test
    void a_mouse_over_a_term_shows_what_it_means(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        term(page).hover();
        assertThat(tip(page)).containsText(RECALL);
        assertThat(term(page)).hasAttribute("aria-describedby", "tip");
        tip(page).hover();
        assertThat(tip(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(tip(page)).isHidden();
        term(page).click();
        assertThat(page).hasURL(Pattern.compile("glossary/recall\\.html$"));
    }

    @Test
    void the_hint_goes_when_the_mouse_goes(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        term(page).hover();
        assertThat(tip(page)).isVisible();
        page.locator("h1").hover();
        assertThat(tip(page)).isHidden();
    }

    @Test
    void a_term_reached_by_keys_shows_what_it_means(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        page.locator("#main").focus();
        for (int i = 0; i < 20 && !(boolean) term(page).evaluate("a => a === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(tip(page)).containsText(RECALL);
        page.keyboard().press("Escape");
        assertThat(tip(page)).isHidden();
        assertThat(term(page)).isFocused();
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("Tab");
        assertThat(tip(page)).isVisible();
        page.keyboard().press("Tab");
        assertThat(tip(page)).isHidden();
    }

    @Test
    void a_tap_shows_what_a_term_means_and_a_second_one_opens_it(Tabs tabs) {
        Page page = tabs.open(
                options -> options.setHasTouch(true).setIsMobile(true).setViewportSize(360, 640), Site.KINDS, NOTE);
        term(page).tap();
        assertThat(tip(page)).containsText("Tap again for the full entry");
        page.locator("h1").tap();
        assertThat(tip(page)).isHidden();
        assertThat(page).hasURL(Pattern.compile("second\\.html$"));
        term(page).tap();
        assertThat(tip(page)).isVisible();
        term(page).tap();
        assertThat(page).hasURL(Pattern.compile("glossary/recall\\.html$"));
    }

    @Test
    void the_list_of_notes_moves_only_where_the_note_would_be_out_of_sight(Tabs tabs) {
        Page seen =
                tabs.open(options -> options.setViewportSize(1280, 700), Site.CONTENT, "notes/platform-services.html");
        assertThat(seen.locator("#nav [aria-current]")).hasText(Pattern.compile("Platform"));
        Assertions.assertThat(seen.evaluate("document.querySelector('#nav').scrollTop"))
                .isEqualTo(0);
        Page hidden =
                tabs.open(options -> options.setViewportSize(1280, 300), Site.CONTENT, "notes/what-changed-since.html");
        assertThat(hidden.locator("#nav [aria-current]")).isInViewport();
    }

    @Test
    void brackets_lead_to_the_neighbours(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        page.keyboard().press("[");
        page.waitForURL("**/kinds.html");
        assertThat(page.locator("h1")).hasText("Judging a classifier");
        page.keyboard().press("]");
        assertThat(page.locator("h1")).hasText("The second note");
    }

    @Test
    void the_glossary_can_be_narrowed(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, "glossary/index.html");
        page.locator("#narrow").fill("polly");
        assertThat(page.locator("#narrow-n")).hasText("1 term");
        assertThat(page.locator(".az .entry:visible")).hasCount(1);
        page.locator("#narrow").fill("");
        assertThat(page.locator("#narrow-n")).isEmpty();
    }

    @Test
    void accents_need_not_be_written_to_narrow_the_glossary_and_a_count_is_said_once(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, "glossary/index.html");
        page.evaluate("""
                () => {
                  document.querySelector('.entry').dataset.t = 'Révolution française';
                  window.said = 0;
                  new MutationObserver(all => { said += all.length; }).observe(document.getElementById('narrow-n'), { childList: true });
                }""");
        for (String typed : List.of("revolution f", "révolution fr", "RÉVOLUTION FRA")) {
            page.locator("#narrow").fill(typed);
            assertThat(page.locator("#narrow-n")).hasText("1 term");
            assertThat(page.locator(".az .entry:visible")).hasCount(1);
        }
        Assertions.assertThat(page.evaluate("() => said")).isEqualTo(1);
    }

    @Test
    void practice_can_be_narrowed_and_answered(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "practice.html");
        assertThat(page.locator(".pick .count")).hasText("11 questions");
        page.locator("#by-kind").selectOption("cloze");
        assertThat(page.locator(".pick .count")).hasText("2 questions");
        assertThat(page.locator(".quiz:visible")).hasCount(2);
        page.locator("#by-kind").selectOption("");
        new Ask(page, "single").choose("File mode").sure().judged("Not quite.");
        page.getByText("Only the missed ones again").click();
        assertThat(page.locator(".quiz:visible")).hasCount(1);
        new Ask(page, "single").choose("Pipe mode").sure().judged("Correct.");
    }
}
