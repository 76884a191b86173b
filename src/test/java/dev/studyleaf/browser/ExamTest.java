package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.DAY;
import static dev.studyleaf.browser.Moments.MINUTE;
import static dev.studyleaf.browser.Moments.NOON;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An exam from its plan to its result, with the clock in our hands. */
@ExtendWith(Chromium.class)
class ExamTest {
    private static final String EXAM = "exam.html";
    private static final int DRAWN = 8;

    private static Page begun(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        Page page = tabs.visit(visitor, Site.PRACTICE.root(), EXAM);
        button(page, "Start the exam").click();
        assertThat(page.locator(".where")).hasText("Question 1 of 8");
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> drawn(Page page) {
        List<?> ids = (List<?>) page.evaluate("() => Study.store.get('exam-run', {}).ids");
        return ids.stream().map(String.class::cast).toList();
    }

    private static Ask at(Page page, String id) {
        page.locator(".steps button").nth(drawn(page).indexOf(id)).click();
        return new Ask(page, id);
    }

    private static void handIn(Page page) {
        button(page, "Look through and hand in").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Hand in")))
                .click();
        assertThat(page.locator("#bench h2")).isFocused();
    }

    /** Answers what is drawn: rightly, but the first of each of these only in part or not at all. */
    private static void answer(Page page, String id, boolean well) {
        Ask ask = at(page, id);
        switch (id) {
            case "labels" -> ask.choose(well ? "Regression" : "Clustering");
            case "bakery" -> ask.choose(well ? "True" : "False");
            case "kept" -> ask.choose(well ? "False" : "True");
            case "loaves" -> ask.type(well ? "75 %" : "7");
            case "leak" -> ask.type(well ? "leakge" : "overfitting");
            case "two" -> {
                ask.choose("Test set");
                if (well) {
                    ask.choose("Validation set");
                }
            }
            case "sets" -> {
                ask.labelled("Gap 1").fill("test");
                ask.labelled("Gap 2").fill(well ? "learning" : "other");
            }
            case "steps" -> {
                if (well) {
                    Order.sort(ask, "Collect", "Clean", "Split");
                } else {
                    Order.sort(ask, "Collect", "Split", "Clean");
                }
            }
            case "parts" -> {
                ask.labelled("Training set").selectOption("to learn");
                ask.labelled("Validation set").selectOption(well ? "to choose" : "to judge");
                ask.labelled("Test set").selectOption(well ? "to judge" : "to choose");
            }
            default -> {
                ask.place("Regression", "With labels").check();
                ask.place("Classification", "With labels").check();
                ask.place("Clustering", well ? "Without labels" : "With labels").check();
                ask.place("Game playing", "From rewards").check();
            }
        }
    }

    @Test
    void two_tabs_fill_in_one_exam_and_hand_it_in_once(Tabs tabs) {
        Page page = begun(tabs);
        Page other = tabs.visit(page.context(), Site.PRACTICE.root(), EXAM);
        assertThat(other.locator(".where")).hasText("Question 1 of 8");
        List<String> ids = drawn(page);
        Set<String> filled = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            Page tab = i % 2 == 0 ? page : other;
            answer(tab, ids.get(i), true);
            filled.add(ids.get(i));
            int now = i + 1;
            for (Page each : List.of(page, other)) {
                assertThat(each.locator(".steps [data-given]")).hasCount(now);
            }
        }
        Assertions.assertThat(page.evaluate("() => Object.keys(Study.store.get('exam-run').given).length"))
                .isEqualTo(filled.size());
        handIn(page);
        assertThat(button(other, "Start the exam")).isVisible();
        assertThat(other.locator("#past")).isVisible();
        Assertions.assertThat(other.evaluate("() => Study.store.get('exams').length + ' ' + StudyLog.log.length"))
                .isEqualTo("1 4");
    }

    @Test
    void a_result_reaches_the_progress_file_where_each_page_has_a_store_of_its_own(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(Storage.OF_EACH_PAGE);
        visitor.clock().setFixedTime(NOON);
        Page page = tabs.visit(visitor, Site.PRACTICE.root(), EXAM);
        button(page, "Start the exam").click();
        at(page, "bakery").choose("True");
        handIn(page);
        page.locator("#bench .act a").click();
        assertThat(page).hasURL(Pattern.compile("/review\\.html$"));
        page.waitForFunction(
                "() => window.StudyLog && Study.store.get('exams', []).length === 1 && StudyLog.log.length === 1");
    }

    @Test
    void it_is_drawn_by_the_weights_of_its_parts_and_without_repeats(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Page page = tabs.visit(visitor, Site.PRACTICE.root(), EXAM);
        assertThat(page.locator("#plan tbody tr").first()).hasText(Pattern.compile("Models\\s*33 %\\s*3 questions"));
        button(page, "Start the exam").click();
        assertThat(page.locator(".where")).isVisible();
        List<String> first = drawn(page);
        Assertions.assertThat(first).hasSize(DRAWN).doesNotHaveDuplicates();
        Assertions.assertThat(first)
                .filteredOn(id -> List.of("labels", "bakery", "sorted").contains(id))
                .hasSize(3);
        handIn(page);
        button(page, "Another exam").click();
        button(page, "Start the exam").click();
        assertThat(page.locator(".where")).isVisible();
        Set<String> both = new HashSet<>(first);
        both.addAll(drawn(page));
        Assertions.assertThat(both).as("what was not asked before comes first").hasSize(10);
    }

    @Test
    void all_right_is_all_points(Tabs tabs) {
        Page page = begun(tabs);
        drawn(page).forEach(id -> answer(page, id, true));
        handIn(page);
        assertThat(page.locator("#bench h2")).hasText("Passed");
        assertThat(page.locator(".score")).containsText("100 % of the points");
        assertThat(page.locator("#bench")).containsText("Nothing missed");
    }

    @Test
    void partly_right_earns_a_part_and_says_what_to_read_next(Tabs tabs) {
        Page page = begun(tabs);
        drawn(page).forEach(id -> answer(page, id, !List.of("sorted", "bakery").contains(id)));
        handIn(page);
        Locator models = page.locator("#bench tbody tr").filter(new Locator.FilterOptions().setHasText("Models"));
        assertThat(models).containsText("3.3 of 5");
        assertThat(models).containsText("65 %");
        assertThat(page.locator(".backs")).containsText("Ways of learning");
        assertThat(page.locator(".backs")).containsText("2 questions missed");
        assertThat(page.locator("#q-sorted .verdict")).containsText("3 of 4 in the right place. 2.3 of 3 points");
        assertThat(page.locator("#q-sorted .why > div")).isVisible();
        assertThat(page.locator("#q-bakery .why > div")).containsText("A number of loaves is predicted.");
        page.context().clock().setFixedTime(NOON + DAY);
        page.reload();
        assertThat(page.locator("#past")).containsText("Mar 10, 2026");
        assertThat(page.locator("#past")).containsText("Models, 65 %");
        button(page, "Start the exam").click();
        handIn(page);
        assertThat(page.locator("#bench tbody tr").filter(new Locator.FilterOptions().setHasText("Models")))
                .containsText("65 %");
    }

    @Test
    void nothing_is_marked_before_it_is_handed_in(Tabs tabs) {
        Page page = begun(tabs);
        answer(page, drawn(page).get(0), false);
        page.keyboard().press("h");
        assertThat(page.locator(".drawn.on .why, .drawn.on .sure, .drawn.on .verdict, .drawn.on .hint-step")
                        .filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        Assertions.assertThat(page.evaluate("() => StudyLog.log.length")).isEqualTo(0);
        handIn(page);
        Assertions.assertThat(page.evaluate("() => StudyLog.log.map(e => e[2] + e[5]).join()"))
                .isIn("1exam", "2exam");
    }

    @Test
    void flags_and_answers_outlast_a_reload(Tabs tabs) {
        Page page = begun(tabs);
        String id = drawn(page).get(1);
        answer(page, id, true);
        page.locator("#flag").click();
        assertThat(page.locator("#flag")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("#flag")).isFocused();
        page.reload();
        assertThat(page.locator(".steps button").nth(1)).hasAttribute("aria-label", "Question 2, answered, flagged");
        button(page, "Look through and hand in").click();
        assertThat(page.locator("#bench .told")).hasText("7 questions not answered, 1 flagged.");
        page.locator(".steps button").nth(1).click();
        handIn(page);
        assertThat(page.locator("#q-" + id)).isHidden();
    }

    @Test
    void the_clock_can_be_hidden_and_ends_the_exam(Tabs tabs) {
        Page page = begun(tabs);
        assertThat(page.locator("#clock")).hasText("12:00");
        button(page, "Hide the clock").click();
        assertThat(page.locator("#clock")).hasCount(0);
        page.context().clock().setFixedTime(NOON + 8 * MINUTE);
        assertThat(page.locator("#time-said")).hasText("");
        page.context().clock().setFixedTime(NOON + 7 * MINUTE);
        assertThat(page.locator("#time-said")).hasText("5 minutes left");
        page.context().clock().setFixedTime(NOON + 12 * MINUTE + 1);
        assertThat(page.locator("#bench h2")).hasText("Not passed yet");
    }

    @Test
    void it_can_be_sat_without_a_clock_and_with_keys_alone(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, EXAM);
        page.locator("#untimed").focus();
        page.keyboard().press("Space");
        page.locator("#begin .btn").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".where")).isFocused();
        assertThat(page.locator(".time")).hasCount(0);
        for (int i = 0; i < DRAWN; i++) {
            page.locator("#bench .act .btn").last().focus();
            page.keyboard().press("Enter");
        }
        assertThat(page.locator("#bench h2")).hasText("Before you hand in");
        assertThat(page.locator("#bench h2")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".steps button").first()).isFocused();
    }

    @Test
    void answers_that_were_marked_have_no_faults_and_fit_a_small_screen(Tabs tabs) {
        Page page = begun(tabs);
        drawn(page).forEach(id -> answer(page, id, false));
        handIn(page);
        Sound.check(page, "marked");
    }
}
