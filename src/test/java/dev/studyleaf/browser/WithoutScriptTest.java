package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without JavaScript everything can be read, and every answer opened. */
@ExtendWith(Chromium.class)
class WithoutScriptTest {
    private static Page plain(Tabs tabs, String path) {
        return tabs.open(options -> options.setJavaScriptEnabled(false), Site.KINDS, path);
    }

    @Test
    void every_answer_opens(Tabs tabs) {
        Page page = plain(tabs, "notes/kinds.html");
        for (Locator quiz : page.locator(".quiz").all()) {
            assertThat(quiz.locator(".why > div")).isHidden();
            quiz.locator(".why summary").click();
            assertThat(quiz.locator(".why > div")).isVisible();
            assertThat(quiz.locator(".why > div")).not().isEmpty();
        }
        assertThat(page.locator("#q-short .why")).containsText("Confusion matrix");
        assertThat(page.locator("#q-single .fb")).containsText("It copies everything first.");
    }

    @Test
    void hints_open_one_after_the_other(Tabs tabs) {
        Page page = plain(tabs, "notes/kinds.html");
        Locator hints = page.locator("#q-numeric .hint-step summary");
        assertThat(hints.nth(1)).isHidden();
        hints.nth(0).click();
        hints.nth(1).click();
        assertThat(page.getByText("as a decimal.")).isVisible();
    }

    @Test
    void what_needs_script_is_not_offered(Tabs tabs) {
        for (String path : Site.KINDS.pages()) {
            Page page = plain(tabs, path);
            for (Locator control : page.locator(".needs-js").all()) {
                assertThat(control).isHidden();
            }
            assertThat(page.locator("main h1")).isVisible();
            page.close();
        }
    }

    @Test
    void the_search_page_lists_everything(Tabs tabs) {
        Page page = plain(tabs, "search.html");
        assertThat(page.locator(".index a").allTextContents())
                .contains("Judging a classifier", "The second note", "recall", "precision");
        page.getByText("The second note").last().click();
        assertThat(page.locator("h1")).hasText("The second note");
    }

    @Test
    void review_is_a_list_of_cards(Tabs tabs) {
        Page page = plain(tabs, "review.html");
        page.locator("#plain > summary").click();
        assertThat(page.locator(".deck > li")).hasCount(15);
        Locator card = page.locator("[data-id=numeric]");
        assertThat(card.locator(".a")).isHidden();
        card.locator("summary").click();
        assertThat(card.locator(".a")).containsText("0.8");
    }

    @Test
    void contents_and_menu_open(Tabs tabs) {
        Page page = tabs.open(
                options -> options.setJavaScriptEnabled(false).setViewportSize(360, 640),
                Site.KINDS,
                "notes/kinds.html");
        page.locator(".toc summary").click();
        assertThat(page.locator(".toc a").first()).isVisible();
        assertThat(page.locator("#nav")).isHidden();
        page.locator(".menu").click();
        page.locator("#nav").getByText("The second note").click();
        assertThat(page.locator("h1")).hasText("The second note");
    }
}
