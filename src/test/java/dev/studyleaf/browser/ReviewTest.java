package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.DAY;
import static dev.studyleaf.browser.Moments.MINUTE;
import static dev.studyleaf.browser.Moments.NOON;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Spaced review, with the clock in our hands. */
@ExtendWith(Chromium.class)
class ReviewTest {
    private static final int NEW_A_DAY = 10;

    private static Locator prompt(Page page) {
        return page.locator("#stage h2");
    }

    private static Page noon(Tabs tabs, String path) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        return tabs.visit(visitor, Site.KINDS.root(), path);
    }

    @Test
    void certain_and_wrong_comes_first_then_what_was_missed_then_new(Tabs tabs) {
        Page page = noon(tabs, "notes/kinds.html");
        new Ask(page, "single").choose("File mode").sure().judged("Not quite.");
        Ask certain = new Ask(page, "truefalse").choose("False");
        certain.button("Certain").click();
        certain.judged("Not quite.");
        page.context().clock().setFixedTime(NOON + 11 * MINUTE);
        page.navigate(Site.KINDS.root() + "review.html");
        assertThat(page.locator("#left")).hasText("0 of 12");
        assertThat(prompt(page)).hasText("Accuracy looks at every cell of the matrix.");
        assertThat(page.locator("#stage .from")).containsText("You were certain last time");
        Card.grade(page, "3");
        assertThat(page.locator("#left")).hasText("1 of 12");
        assertThat(prompt(page)).isFocused();
    }

    @Test
    void a_grade_says_when_the_card_returns_and_it_does(Tabs tabs) {
        Page page = noon(tabs, "review.html");
        String first = prompt(page).innerText();
        Card.press(page, "Space");
        assertThat(page.locator(".g1 small")).hasText("10 min");
        assertThat(page.locator(".g3 small")).hasText("2 days");
        assertThat(page.locator(".g4 small")).hasText("8 days");
        page.keyboard().press("3");
        for (int i = 1; i < NEW_A_DAY; i++) {
            Card.grade(page, "4");
        }
        assertThat(prompt(page)).hasText("Done for now");
        assertThat(page.locator("#stage")).containsText("You recalled 10 of 10. The next card is due in");
        assertThat(page.locator("#ahead tbody tr").nth(2).locator("td")).hasText("1");
        page.context().clock().setFixedTime(NOON + 2 * DAY);
        page.reload();
        assertThat(page.locator("a.due [data-due]")).hasText("1 due");
        assertThat(prompt(page)).hasText(first);
    }

    @Test
    void a_card_that_was_missed_returns_in_the_same_session(Tabs tabs) {
        Page page = noon(tabs, "review.html");
        String first = prompt(page).innerText();
        Card.grade(page, "1");
        for (int i = 0; i < 3; i++) {
            assertThat(prompt(page)).not().hasText(first);
            Card.grade(page, "3");
        }
        assertThat(prompt(page)).hasText(first);
    }

    @Test
    void a_grade_can_be_undone(Tabs tabs) {
        Page page = noon(tabs, "review.html");
        String first = prompt(page).innerText();
        Card.grade(page, "4");
        assertThat(page.locator("#left")).hasText("1 of 10");
        page.keyboard().press("u");
        assertThat(page.locator("#left")).hasText("0 of 10");
        assertThat(prompt(page)).hasText(first);
        page.reload();
        assertThat(page.locator("#left")).hasText("0 of 10");
    }

    @Test
    void the_prompt_of_a_gap_does_not_give_its_answer(Tabs tabs) {
        Page page = noon(tabs, "review.html");
        assertThat(page.locator("[data-id=cloze] .qt")).not().containsText("F1");
        while (!prompt(page).innerText().contains("harmonic")) {
            Card.grade(page, "4");
        }
        assertThat(prompt(page))
                .hasText(
                        "The harmonic mean of both is _____ (a letter and a digit); its value lies between _____ and one.");
        Card.press(page, "Space");
        assertThat(page.locator("#stage .back")).containsText("F1");
    }

    @Test
    void every_card_can_be_shown_and_its_source_opened(Tabs tabs) {
        Page page = noon(tabs, "review.html");
        for (int i = 0; i < NEW_A_DAY; i++) {
            assertThat(prompt(page)).not().isEmpty();
            Card.press(page, "Space");
            assertThat(page.locator("#stage .back")).not().isEmpty();
            assertThat(page.locator("#stage .back .src a")).isVisible();
            page.keyboard().press("4");
        }
        page.getByText("Learn new cards").click();
        assertThat(page.locator("#left")).hasText("0 of 2");
    }

    @Test
    void a_card_shows_what_there_is_to_choose_from_and_not_what_is_right(Tabs tabs) {
        Page page = noon(tabs, "review.html");
        while (!prompt(page).innerText().contains("input mode")) {
            Card.grade(page, "4");
        }
        Locator among = page.locator("#stage .among");
        assertThat(among.locator("li")).hasCount(3);
        assertThat(among).containsText("Pipe mode");
        assertThat(page.locator("#stage .back")).isHidden();
        Card.press(page, "Space");
        assertThat(page.locator("#stage .back b").first()).hasText("Pipe mode");
    }
}
