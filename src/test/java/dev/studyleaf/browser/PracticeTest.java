package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.DAY;
import static dev.studyleaf.browser.Moments.NOON;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Practice as the learner wants it, and what a note does around its questions. */
@ExtendWith(Chromium.class)
class PracticeTest {
    private static final String PRACTICE = "practice.html";
    private static final String NOTE = "notes/learning.html";

    private static Locator shown(Page page) {
        return page.locator("#practice .quiz").filter(new Locator.FilterOptions().setVisible(true));
    }

    private static List<?> order(Page page) {
        page.locator("#more").click();
        assertThat(shown(page)).hasCount(10);
        return (List<?>)
                page.evaluate("() => [...document.querySelectorAll('#practice .quiz')].map(q => q.dataset.note)");
    }

    @Test
    void it_narrows_by_tag_level_and_state(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, PRACTICE);
        page.getByLabel("Tag or domain").selectOption("models");
        assertThat(page.locator(".count")).hasText("3 questions");
        page.getByLabel("Tag or domain").selectOption("");
        page.getByLabel("Level").selectOption("2");
        assertThat(page.locator(".count")).hasText("3 questions");
        page.getByLabel("Level").selectOption("");
        page.getByLabel("Show").selectOption("due");
        assertThat(page.locator(".count")).hasText("Nothing is due here.");
        assertThat(page.locator("#q-kept")).hasCount(0);
    }

    @Test
    void mixed_means_that_notes_take_turns(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, PRACTICE);
        page.locator("#by-order").selectOption("mix");
        List<?> notes = order(page);
        for (int i = 1; i < 10; i++) {
            Assertions.assertThat(notes.get(i)).isNotEqualTo(notes.get(i - 1));
        }
        page.getByText("Shuffle", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".count")).hasText("Shuffled. 14 questions");
    }

    @Test
    void the_weakest_come_first(Tabs tabs) {
        Page page = new Answers()
                .add("steps", NOON - 3 * DAY, 4)
                .add("two", NOON - 40 * DAY, 3)
                .add("leak", NOON - DAY, 1, 3, "practice")
                .open(tabs, Site.PRACTICE, NOON, PRACTICE);
        page.locator("#by-order").selectOption("weak");
        assertThat(shown(page).first()).hasAttribute("data-id", "leak");
        page.getByLabel("Level").selectOption("");
        page.locator("#by-note").selectOption("02-data.md");
        assertThat(page.locator(".count")).hasText("6 questions");
        page.locator("#more").click();
        assertThat(shown(page)).hasCount(6);
        assertThat(shown(page).last()).hasAttribute("data-id", "steps");
    }

    @Test
    void cramming_does_not_count(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, PRACTICE);
        page.getByLabel("Cram").check();
        new Ask(page, "labels").choose("Clustering").sure().judged("Cramming: this does not count for the reviews.");
        Assertions.assertThat(page.evaluate("() => StudyLog.log.length")).isEqualTo(0);
        page.getByLabel("Cram").uncheck();
        Ask other = new Ask(page, "sorted");
        other.find(".why summary").click();
        other.judged("Here it is.");
        Assertions.assertThat(page.evaluate("() => StudyLog.log.length")).isEqualTo(1);
    }

    @Test
    void what_one_mixes_up_stands_side_by_side(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, NOTE);
        new Ask(page, "labels").choose("Clustering").sure().judged("Not quite.");
        page.navigate(Site.PRACTICE.root() + PRACTICE);
        Locator mixed = page.locator("#mixed li");
        assertThat(mixed).hasCount(1);
        assertThat(mixed).containsText("Clustering and Regression");
        assertThat(mixed.locator(".side div")).hasCount(2);
        mixed.getByText("Practise the question on them").click();
        assertThat(shown(page)).hasCount(1);
        assertThat(shown(page)).hasAttribute("data-id", "labels");
        page.getByText("Show all questions again").click();
        assertThat(page.locator(".count")).hasText("14 questions");
    }

    @Test
    void a_wrong_answer_brings_the_paragraph_it_rests_on(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, NOTE);
        Ask ask = new Ask(page, "labels").choose("Clustering").sure();
        ask.judged("Not quite.");
        assertThat(ask.find(".from-note")).containsText("Regression predicts a number and needs labelled examples.");
        ask.button("Show it in the note").click();
        assertThat(page.locator(".prose > p.here")).isFocused();
        ask.button("Try again").click();
        assertThat(ask.find(".from-note")).hasCount(0);
        ask.choose("Regression").sure().judged("Correct.");
        assertThat(ask.find(".from-note")).hasCount(0);
    }

    @Test
    void a_closed_book_hides_the_note_but_not_its_cases_and_questions(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, NOTE);
        Locator text = page.locator(".prose > p").first();
        page.getByText("Close the book").focus();
        page.keyboard().press("Enter");
        assertThat(text).isHidden();
        assertThat(page.locator("#terms")).isHidden();
        assertThat(page.getByText("It has sales of three years.")).isVisible();
        assertThat(page.locator("#shut")).hasAttribute("aria-pressed", "true");
        new Ask(page, "labels").choose("Clustering").sure().judged("Not quite.");
        new Ask(page, "labels").button("Show it in the note").click();
        assertThat(text).isVisible();
        assertThat(page.locator("#shut")).hasText("Close the book");
    }

    @Test
    void judged_questions_of_a_note_and_a_closed_note_have_no_faults_and_fit_a_small_screen(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, NOTE);
        Ask sorted = new Ask(page, "sorted");
        sorted.find(".why summary").click();
        new Ask(page, "labels").choose("Clustering").sure().judged("Not quite.");
        new Ask(page, "words").find(".why summary").click();
        Sound.check(page, "judged");
        page.locator("#shut").click();
        Sound.check(page, "closed");
    }
}
