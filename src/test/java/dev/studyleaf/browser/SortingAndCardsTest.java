package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sorting, cards and cases on a note: by mouse, by touch and by keyboard. */
@ExtendWith(Chromium.class)
class SortingAndCardsTest {
    private static final String NOTE = "notes/learning.html";

    private static void put(Ask ask, String item, String category) {
        ask.box()
                .getByRole(
                        com.microsoft.playwright.options.AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .getByLabel(category, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static void sort(Ask ask, String clustering) {
        put(ask, "Regression", "With labels");
        put(ask, "Classification", "With labels");
        put(ask, "Clustering", clustering);
        put(ask, "Game playing", "From rewards");
    }

    @Test
    void sorting_right_and_partly(Tabs tabs) {
        Ask ask = new Ask(tabs.open(Site.PRACTICE, NOTE), "sorted");
        ask.takeUp().sure().told("Choose a place for every item first.");
        sort(ask, "With labels");
        ask.sure().judged("3 of 4 in the right place.");
        assertThat(ask.find("[data-mark=no]")).containsText("Without labels");
        ask.button("Try again").click();
        assertThat(ask.find("[data-mark]")).hasCount(0);
        sort(ask, "Without labels");
        ask.sure().judged("Correct.");
    }

    @Test
    void sorting_with_keys_alone(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, NOTE);
        Ask ask = new Ask(page, "sorted");
        ask.find(".bin input").first().focus();
        for (int i = 0; i < 4; i++) {
            ask.keys("Space", "ArrowRight", "ArrowLeft", "Tab");
        }
        ask.find(".bin input").first().focus();
        ask.keys("Enter");
        ask.judged("2 of 4 in the right place.");
    }

    @Test
    void a_card_is_turned_with_a_touch_and_graded_by_the_learner(Tabs tabs) {
        Page page = tabs.open(options -> options.setHasTouch(true).setViewportSize(360, 740), Site.PRACTICE, NOTE);
        Ask card = new Ask(page, "words");
        assertThat(card.box()).containsText("Words");
        assertThat(card.why()).isHidden();
        assertThat(card.button("Got it")).isHidden();
        card.find(".why summary").tap();
        assertThat(card.why()).containsText("One pass over the training data");
        card.button("Partly").tap();
        card.judged("Partly there.");
        card.button("Try again").tap();
        assertThat(card.why()).isHidden();
    }

    @Test
    void the_second_way_of_a_card_is_not_beside_the_first(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, NOTE);
        assertThat(page.locator("#q-words-2")).containsText("Overfitting");
        assertThat(page.locator("#q-words-2-back")).hasCount(0);
        page.navigate(Site.PRACTICE.root() + "practice.html");
        page.locator("#by-kind").selectOption("card");
        assertThat(page.locator("#q-words-2-back")).hasCount(1);
        assertThat(page.locator("#q-words-2-back + .quiz")).hasCount(0);
    }

    @Test
    void a_case_stands_once_on_its_note_and_with_each_question_elsewhere(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, NOTE);
        assertThat(page.getByText("It has sales of three years.")).hasCount(1);
        page.navigate(Site.PRACTICE.root() + "practice.html");
        page.locator("#more").click();
        assertThat(page.locator(".given").getByText("It has sales of three years."))
                .hasCount(2);
    }

    @Test
    void the_first_click_counts_though_its_script_is_not_there_yet(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, "notes/data.html");
        Ask ask = new Ask(page, "steps");
        ask.find("[data-move='1']:enabled").first().click();
        assertThat(ask.find("[data-said]")).containsText("of 3");
    }
}
