package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.DAY;
import static dev.studyleaf.browser.Moments.MINUTE;
import static dev.studyleaf.browser.Moments.NOON;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What surrounds the cards of the review: putting off, setting aside, the plan for an exam, and the charts. */
@ExtendWith(Chromium.class)
class ReviewToolsTest {
    private static final String REVIEW = "review.html";

    private static Locator prompt(Page page) {
        return page.locator("#stage h2");
    }

    private static Locator row(Page page, String chart, String name) {
        return page.locator(chart + " tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(name, new Page.GetByTextOptions().setExact(true))))
                .first();
    }

    @Test
    void the_schedule_is_that_of_fsrs_6(Tabs tabs) {
        Answers past = new Answers();
        int[] days = {0, 0, 1, 4, 12, 33};
        int[] grades = {1, 3, 3, 3, 3, 3};
        for (int i = 0; i < days.length; i++) {
            past.add("steps", NOON + days[i] * DAY + i, grades[i]);
        }
        Page page = past.open(tabs, Site.PRACTICE, NOON + 34 * DAY, REVIEW);
        assertThat(prompt(page)).not().isEmpty();
        List<?> state = (List<?>)
                page.evaluate("() => { const c = StudyLog.cards().steps.card; return [c.stability, c.difficulty]; }");
        Assertions.assertThat(((Number) state.get(0)).doubleValue()).isCloseTo(53.62691, Offset.offset(0.001));
        Assertions.assertThat(((Number) state.get(1)).doubleValue()).isCloseTo(6.3574867, Offset.offset(0.001));
    }

    /** The vectors were worked out by another implementation of the published formulas. */
    @Test
    void every_step_is_that_of_the_published_formulas(Tabs tabs) throws IOException {
        Page page = tabs.open(Site.PRACTICE, REVIEW);
        assertThat(prompt(page)).not().isEmpty();
        Object wrong = page.evaluate("""
                text => {
                  const { w, retrievability, step } = JSON.parse(text), engine = FSRS.fsrs();
                  const near = (a, b) => Math.abs(a / b - 1) < 1e-5;
                  return [
                    ...w.filter((x, i) => engine.parameters.w[i] !== x),
                    ...retrievability.filter(x => !near(FSRS.forgetting_curve(engine.parameters.w, x.t, x.S), x.R)),
                    ...step.filter(x => {
                      const next = engine.next_state({ stability: x.S, difficulty: x.D }, x.t, x.G);
                      return !near(next.stability, x.S2) || !near(next.difficulty, x.D2);
                    })
                  ];
                }""", Files.readString(Path.of("src/test/resources/browser/fsrs6.json")));
        Assertions.assertThat(wrong).isEqualTo(List.of());
    }

    @Test
    void a_card_can_be_buried_until_tomorrow_and_taken_back(Tabs tabs) {
        Page page = new Answers()
                .add("steps", NOON - 3 * DAY, 3)
                .add("labels", NOON - 3 * DAY, 3)
                .open(tabs, Site.PRACTICE, NOON, REVIEW);
        String first = prompt(page).innerText();
        assertThat(page.locator("[data-due]").first()).hasText("2 due");
        Card.press(page, "-");
        assertThat(prompt(page)).not().hasText(first);
        page.keyboard().press("u");
        assertThat(prompt(page)).hasText(first);
        page.getByText("Bury until tomorrow").click();
        page.reload();
        assertThat(prompt(page)).not().hasText(first);
        assertThat(page.locator("#left")).containsText("1 put off");
        page.context().clock().setFixedTime(NOON + DAY);
        page.reload();
        assertThat(prompt(page)).hasText(first);
    }

    @Test
    void a_card_set_aside_stays_away_until_it_is_brought_back(Tabs tabs) {
        Page page = new Answers().add("steps", NOON - 3 * DAY, 3).open(tabs, Site.PRACTICE, NOON, REVIEW);
        String first = prompt(page).innerText();
        Card.press(page, "@");
        assertThat(prompt(page)).not().hasText(first);
        assertThat(page.locator("#hard")).containsText("set aside");
        page.context().clock().setFixedTime(NOON + 9 * DAY);
        page.reload();
        assertThat(page.locator("[data-due]").first()).isHidden();
        page.getByText("Bring it back").click();
        assertThat(prompt(page)).hasText(first);
        assertThat(page.locator("[data-due]").first()).hasText("1 due");
    }

    @Test
    void the_two_ways_of_a_card_are_not_asked_on_one_day(Tabs tabs) {
        Page page = new Answers()
                .add("words-2", NOON - 5 * DAY, 3)
                .add("words-2-back", NOON - 6 * DAY, 3)
                .add("term:clustering", NOON - MINUTE, 3)
                .add("term:clustering:name", NOON - 9 * DAY, 3)
                .open(tabs, Site.PRACTICE, NOON, REVIEW);
        assertThat(page.locator("#left")).containsText("2 put off until tomorrow");
        assertThat(page.locator("[data-due]").first()).hasText("1 due");
        assertThat(page.locator("#ahead .told")).containsText("1 today");
        Page home = tabs.visit(page.context(), Site.PRACTICE.root(), "index.html");
        assertThat(home.locator("a.due [data-due]")).hasText("1 due");
        assertThat(home.locator("#standing")).containsText(Pattern.compile("due now\\s*1"));
        home.close();
        assertThat(prompt(page)).hasText("A model that knows its training data by heart");
        Card.grade(page, "3");
        assertThat(prompt(page)).not().hasText("Overfitting");
        page.context().clock().setFixedTime(NOON + DAY);
        page.reload();
        Assertions.assertThat(List.of(prompt(page).innerText())).containsAnyOf("Overfitting", "Which term is this?");
        assertThat(page.locator("#left")).not().containsText("put off");
    }

    @Test
    void two_tabs_keep_the_settings_of_both_and_ask_no_card_twice(Tabs tabs) {
        Page page = new Answers()
                .add("steps", NOON - 3 * DAY, 3)
                .add("labels", NOON - 3 * DAY, 3)
                .open(tabs, Site.PRACTICE, NOON, REVIEW);
        Page other = tabs.visit(page.context(), Site.PRACTICE.root(), REVIEW);
        assertThat(page.getByLabel("New cards a day")).hasValue("10");
        assertThat(other.getByLabel("New cards a day")).hasValue("10");
        page.getByLabel("New cards a day").fill("3");
        page.getByLabel("New cards a day").blur();
        assertThat(other.getByLabel("New cards a day")).hasValue("3");
        other.getByLabel("Recall when a card returns").selectOption("0.8");
        assertThat(page.getByLabel("Recall when a card returns")).hasValue("0.8");
        Assertions.assertThat(page.evaluate("() => StudyLog.prefs().fresh + ' ' + StudyLog.prefs().keep"))
                .isEqualTo("3 0.8");
        String first = prompt(page).innerText();
        assertThat(prompt(other)).hasText(first);
        page.context().clock().setFixedTime(NOON + MINUTE);
        Card.grade(page, "3");
        assertThat(prompt(page)).not().hasText(first);
        assertThat(prompt(other)).not().hasText(first);
        assertThat(prompt(other)).hasText(prompt(page).innerText());
        page.keyboard().press("u");
        assertThat(prompt(page)).hasText(first);
        Assertions.assertThat(other.evaluate("() => StudyLog.log.length")).isEqualTo(2);
    }

    @Test
    void new_cards_a_day_are_as_many_as_wanted(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        Page page = tabs.visit(visitor, Site.PRACTICE.root(), REVIEW);
        assertThat(page.locator("#left")).hasText("0 of 10");
        page.getByLabel("New cards a day").fill("3");
        page.getByLabel("New cards a day").blur();
        assertThat(page.locator("#left")).hasText("0 of 3");
        page.reload();
        assertThat(page.locator("#left")).hasText("0 of 3");
        assertThat(page.getByLabel("New cards a day")).hasValue("3");
    }

    @Test
    void no_card_comes_back_after_the_exam(Tabs tabs) {
        Answers past = new Answers();
        for (int day = 60; day > 1; day -= 12) {
            past.add("steps", NOON - day * DAY, 4);
        }
        Page page = past.open(tabs, Site.PRACTICE, NOON, REVIEW);
        page.getByLabel("Date").fill("2026-03-17");
        int unseen = ((Number)
                                page.evaluate(
                                        "() => [...document.querySelectorAll('#cards > li')].flatMap(li => li.dataset.cards.split('\\n')).length"))
                        .intValue()
                - 1;
        assertThat(page.locator("#by-topic"))
                .containsText("7 days left. To see all " + unseen
                        + " new cards in the first four fifths of them, so that the rest is for reviews, learn "
                        + (int) Math.ceil(unseen / 5.0) + " a day.");
        assertThat(row(page, "#by-topic", "data").locator("td").first()).hasText("1 of 6");
        assertThat(page.locator("#ahead")).containsText("1 card in the next 30 days");
        page.keyboard().press("Space");
        page.locator("#flip").click();
        for (int i = 1; i <= 4; i++) {
            assertThat(page.locator(".g" + i + " small"))
                    .hasText(java.util.regex.Pattern.compile("\\d+ min|^[1-6] days?$"));
        }
    }

    @Test
    void once_the_exam_has_passed_only_what_is_due_comes(Tabs tabs) {
        Answers past = new Answers();
        for (int day = 60; day > 1; day -= 12) {
            past.add("steps", NOON - day * DAY, 4);
        }
        Page page = past.open(tabs, Site.PRACTICE, NOON, REVIEW);
        page.getByLabel("Date").fill("2026-03-17");
        assertThat(page.locator("#by-topic")).containsText("7 days left");
        page.context().clock().setFixedTime(NOON + 9 * DAY);
        page.reload();
        assertThat(page.locator("#by-topic")).containsText("That day has passed");
        assertThat(page.locator("#stage .from")).containsText("New");
    }

    @Test
    void a_card_forgotten_again_and_again_is_called_hard(Tabs tabs) {
        Answers past = new Answers();
        for (int i = 0; i < 12; i++) {
            past.add("leak", NOON - (40 - 3 * i) * DAY, i % 2 == 0 ? 3 : 1);
        }
        Page page = past.open(tabs, Site.PRACTICE, NOON, REVIEW);
        assertThat(page.locator("#stage .from")).containsText("You keep forgetting this one");
        assertThat(page.locator("#hard")).containsText("forgotten 6 times");
        page.getByText("Set it aside").click();
        assertThat(prompt(page)).not().containsText("test data reaches");
    }

    @Test
    void the_charts_stand_on_numbers(Tabs tabs) {
        Answers past = new Answers();
        for (int i = 0; i < 10; i++) {
            past.add("two", NOON - (i + 1) * DAY, i < 6 ? 3 : 1, 3, "practice");
            past.add("sets", NOON - (i + 1) * DAY, i < 5 ? 3 : 1, 1, "note");
        }
        Page page = past.open(tabs, Site.PRACTICE, NOON, REVIEW);
        assertThat(row(page, "#judged", "Certain")).containsText("60 %");
        assertThat(row(page, "#judged", "Guessing").locator("td").first()).hasText("10");
        assertThat(page.locator("#judged .told")).containsText("When you are certain you are right 60 % of the time.");
        assertThat(page.locator("#before .told")).containsText("20 answers in the last 30 days.");
        assertThat(page.locator("#before tbody tr").nth(28).locator("td").first())
                .hasText("2");
        assertThat(page.locator("#ahead svg[role=img]"))
                .hasAttribute("aria-label", java.util.regex.Pattern.compile("in the next 30 days"));
    }

    @Test
    void a_browser_that_parts_the_pages_is_told_of_and_one_without_a_store_too(Tabs tabs) {
        BrowserContext apart = tabs.visitor();
        apart.addInitScript(Storage.OF_EACH_PAGE);
        Page page = tabs.visit(apart, Site.PRACTICE.root(), "notes/data.html");
        new Ask(page, "kept").box();
        new Ask(page, "two").choose("Test set").choose("Training set").sure().judged("1 of 2 found");
        page.locator("a.due").click();
        assertThat(page.locator("#io")).containsText("keeps the data of each page apart");
        BrowserContext refused = tabs.visitor();
        refused.addInitScript(Storage.REFUSED);
        Page other = tabs.visit(refused, Site.PRACTICE.root(), REVIEW);
        Card.grade(other, "3");
        assertThat(other.locator("#io")).containsText("Save a copy to keep it.");
        assertThat(other.locator("#before .told")).containsText("1 answer in the last 30 days.");
    }

    @Test
    void the_full_page_has_no_faults_and_fits_a_small_screen(Tabs tabs) {
        Answers past = new Answers();
        for (int i = 0; i < 12; i++) {
            past.add("leak", NOON - (40 - 3 * i) * DAY, i % 2 == 0 ? 3 : 1, 1 + i % 3, "review");
        }
        Page page = past.open(tabs, Site.PRACTICE, NOON, REVIEW);
        page.getByLabel("Date").fill("2026-04-10");
        assertThat(page.locator("#by-topic table")).isVisible();
        page.locator("#ahead summary").click();
        Sound.check(page, "charts and settings");
    }
}
