package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of question, answered with a mouse: right, wrong, and partly where that exists. */
@ExtendWith(Chromium.class)
class AnsweringTest {
    private static final String NOTE = "notes/kinds.html";

    private static Ask ask(Tabs tabs, String id) {
        return new Ask(tabs.open(Site.KINDS, NOTE), id);
    }

    @Test
    void single_choice_right(Tabs tabs) {
        Ask ask = ask(tabs, "single").choose("Pipe mode").sure();
        ask.judged("Correct.");
        assertThat(ask.why()).containsText("A pipe is read while it is filled.");
        assertThat(ask.find(".opt[data-mark=ok]")).containsText("CorrectIt reads from a stream.");
    }

    @Test
    void single_choice_wrong_says_why_this_option_is_wrong(Tabs tabs) {
        Ask ask = ask(tabs, "single").choose("File mode").sure();
        ask.judged("Not quite.");
        assertThat(ask.find(".opt[data-mark=no]")).containsText("Not thisIt copies everything first.");
        assertThat(ask.find(".opt[data-mark=miss]")).containsText("The answerIt reads from a stream.");
        assertThat(ask.verdict()).containsText("It comes back in ten minutes.");
    }

    @Test
    void certain_but_wrong_comes_back_first(Tabs tabs) {
        Ask ask = ask(tabs, "single").choose("Batch mode");
        ask.button("Certain").click();
        ask.judged("You were certain, so this one comes back first.");
    }

    @Test
    void nothing_chosen_is_not_an_answer(Tabs tabs) {
        Ask ask = ask(tabs, "single").takeUp().sure();
        ask.told("Choose an answer first.");
        ask.choose("Pipe mode").sure().judged("Correct.");
    }

    @Test
    void an_answer_that_is_being_written_is_there_after_a_reload(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        page.locator("#q-open textarea").fill("Half of an answer");
        page.waitForFunction("() => localStorage.getItem(Study.store.key('draft'))");
        page.reload();
        assertThat(page.locator("#q-open textarea")).hasValue("Half of an answer");
        page.locator("#q-open .why summary").click();
        page.locator("#q-open .sure button").last().click();
        assertThat(page.locator("#q-open .verdict")).not().isEmpty();
        page.reload();
        assertThat(page.locator("#q-open textarea")).isEmpty();
    }

    @Test
    void what_does_not_come_in_a_quiet_moment_comes_when_it_is_needed(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        AtomicInteger refused = new AtomicInteger();
        visitor.route("**/assets/quiz.js", route -> {
            if (refused.getAndIncrement() == 0) {
                route.abort();
            } else {
                route.resume();
            }
        });
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        page.waitForCondition(() -> refused.get() == 1);
        new Ask(page, "single").choose("Pipe mode").sure().judged("Correct.");
        org.assertj.core.api.Assertions.assertThat(tabs.takeFaults())
                .singleElement()
                .asString()
                .contains("ERR_FAILED");
    }

    @Test
    void an_answered_question_stays_as_it_was_answered(Tabs tabs) {
        Ask ask = ask(tabs, "single").choose("File mode").sure();
        ask.labelled("Pipe mode").click();
        assertThat(ask.labelled("File mode")).isChecked();
        ask.button("Try again").click();
        assertThat(ask.labelled("File mode")).not().isChecked();
        assertThat(ask.why()).isHidden();
        assertThat(ask.verdict()).isEmpty();
        ask.choose("Pipe mode").sure().judged("Correct.");
    }

    @Test
    void showing_the_answer_counts_as_not_known(Tabs tabs) {
        Ask ask = ask(tabs, "single");
        ask.find(".why summary").click();
        ask.judged("Here it is.");
        assertThat(ask.box()).hasAttribute("data-done", "no");
    }

    @Test
    void multiple_choice_right(Tabs tabs) {
        Ask ask = ask(tabs, "multiple");
        assertThat(ask.box()).containsText("Choose two.");
        ask.choose("Sensitivity").choose("Specificity").sure().judged("Correct.");
    }

    @Test
    void multiple_choice_partly_right(Tabs tabs) {
        Ask ask = ask(tabs, "multiple")
                .choose("Sensitivity")
                .choose("Learning rate")
                .sure();
        ask.judged("1 of 2 found, 1 too many.");
        assertThat(ask.find(".opt[data-mark=no]")).containsText("Not thisThat is set before training.");
        assertThat(ask.find(".opt[data-mark=miss]")).containsText("You missed this");
    }

    @Test
    void true_or_false(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        Ask ask = new Ask(page, "truefalse").choose("True").sure();
        ask.judged("Correct.");
        ask.button("Try again").click();
        ask.choose("False").sure().judged("Not quite.");
        assertThat(ask.find(".opt[data-mark=miss]")).containsText("The answer");
    }

    @Test
    void gaps_right_in_any_accepted_form(Tabs tabs) {
        Ask ask = ask(tabs, "cloze");
        ask.labelled("Gap 1").fill("f-score");
        ask.labelled("Gap 2").fill(" ZERO ");
        ask.sure().judged("Correct.");
    }

    @Test
    void gaps_partly_right_get_a_second_try(Tabs tabs) {
        Ask ask = ask(tabs, "cloze");
        assertThat(ask.labelled("Gap 1")).hasAttribute("placeholder", "a letter and a digit");
        ask.labelled("Gap 1").fill("F1");
        ask.labelled("Gap 2").fill("ten");
        ask.sure().told("1 of 2 right so far. Try once more.");
        assertThat(ask.labelled("Gap 2")).isFocused();
        ask.sure().judged("1 of 2 right.");
        assertThat(ask.find(".gap[data-mark=no] + .mk")).hasText("The answer: zero");
    }

    @Test
    void a_number_in_any_spelling(Tabs tabs) {
        Ask ask = ask(tabs, "numeric");
        for (String spelling : new String[] {"0.8", "0,8", "4/5", "80%", ".79", "8e-1"}) {
            ask.type(spelling).sure().judged("Correct.");
            ask.button("Try again").click();
        }
    }

    @Test
    void a_wrong_number_opens_one_hint_and_then_the_answer(Tabs tabs) {
        Ask ask = ask(tabs, "numeric").type("eight").sure();
        ask.told("That is not a number.");
        ask.type("0.5").sure().told("Too low. Here is a hint; try once more.");
        assertThat(ask.find(".hint-step[open]")).hasText("Hint 1 of 2eight of ten.");
        ask.type("0.9").sure().judged("Not quite.");
        assertThat(ask.why()).containsText("8 divided by 10.");
    }

    @Test
    void hints_come_step_by_step_and_are_remembered(Tabs tabs) {
        Ask ask = ask(tabs, "numeric");
        assertThat(ask.box().getByText("Hint 2 of 2")).isHidden();
        ask.box().getByText("Hint 1 of 2").click();
        assertThat(ask.box().getByText("eight of ten.")).isVisible();
        ask.box().getByText("Hint 2 of 2").click();
        assertThat(ask.box().getByText("as a decimal.")).isVisible();
        ask.type("0.8").sure().judged("Correct, with a hint.");
    }

    @Test
    void a_few_words_right_and_with_a_slip(Tabs tabs) {
        Ask ask = ask(tabs, "short").type("MATRIX").sure();
        ask.judged("Correct.");
        ask.button("Try again").click();
        ask.type("confusoin matrix").sure().judged("Correct. Check the spelling.");
    }

    @Test
    void a_foreseen_wrong_answer_has_its_own_reply(Tabs tabs) {
        Ask ask = ask(tabs, "short").type("truth table").sure();
        ask.told("That one belongs to logic. Here is a hint; try once more.");
        assertThat(ask.box().getByText("it can be confusing.")).isVisible();
        ask.type("matrix").sure().judged("Correct, with a hint.");
    }

    @Test
    void a_second_wrong_answer_shows_the_right_one(Tabs tabs) {
        Ask ask = ask(tabs, "short").type("list").sure();
        ask.told("Not that one.");
        ask.type("heap").sure().judged("Not quite.");
        assertThat(ask.why()).containsText("Confusion matrix");
    }

    @Test
    void ordering_right_and_wrong(Tabs tabs) {
        Ask ask = ask(tabs, "ordering").takeUp().sure();
        ask.told("Put the items in order first.");
        Order.sort(ask, "Collect data", "Train a model", "Deploy it");
        ask.sure().judged("Correct.");
        ask.button("Try again").click();
        Order.sort(ask, "Collect data", "Deploy it", "Train a model");
        ask.sure().judged("1 of 3 in place.");
        assertThat(ask.find(".order li").nth(1)).containsText("Belongs at 3");
    }

    @Test
    void matching_right_and_partly(Tabs tabs) {
        Ask ask = ask(tabs, "matching");
        ask.labelled("Sensitivity").selectOption("the real cases");
        ask.sure().told("Choose a partner for every line first.");
        assertThat(ask.labelled("Predictive value")).isFocused();
        ask.labelled("Predictive value").selectOption("the weather");
        ask.sure().judged("1 of 2 matched.");
        assertThat(ask.find("[data-mark=no] .mk")).hasText("The answer: the claimed cases");
        ask.button("Try again").click();
        ask.labelled("Sensitivity").selectOption("the real cases");
        ask.labelled("Predictive value").selectOption("the claimed cases");
        ask.sure().judged("Correct.");
    }

    @Test
    void open_is_compared_with_a_model_and_graded_by_the_learner(Tabs tabs) {
        Ask ask = ask(tabs, "open").type("Finding more means claiming more.");
        assertThat(ask.button("Got it")).isHidden();
        ask.find(".why summary").click();
        assertThat(ask.why()).containsText("Who claims more finds more and errs more.");
        ask.choose("it claims more");
        ask.button("Partly").click();
        ask.judged("Partly there.");
        ask.button("Try again").click();
        ask.find(".why summary").click();
        ask.button("Missed it").click();
        ask.judged("Missed it.");
    }

    @Test
    void no_answer_can_be_seen_before_it_is_given(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        assertThat(page.locator(".quiz")).hasCount(10);
        for (int i = 0; i < 10; i++) {
            assertThat(page.locator(".why > div").nth(i)).isHidden();
        }
        assertThat(page.locator(".accept").first()).isHidden();
        for (String secret : new String[] {"F-score", "Confusion matrix", "A pipe is read", "copies everything"}) {
            page.locator(".quiz")
                    .getByText(secret)
                    .all()
                    .forEach(found -> assertThat(found).isHidden());
        }
        String tree = page.locator("main").ariaSnapshot();
        org.assertj.core.api.Assertions.assertThat(tree)
                .contains("Which table holds the counts?")
                .doesNotContain("Confusion matrix", "F-score", "A pipe is read", "copies everything");
    }

    @Test
    void missed_questions_can_be_tried_again_together(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "notes/second.html");
        Ask ask = new Ask(page, "second-cloze");
        ask.find(".why summary").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try the missed one again"))
                .click();
        assertThat(ask.why()).isHidden();
    }
}
