package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of question, answered without a mouse. */
@ExtendWith(Chromium.class)
class KeyboardTest {
    private static final int MOST_TABS = 30;
    private static final String NOTE = "notes/kinds.html";

    /** Presses Tab until what has the focus fits the selector. */
    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        fail("Tab does not lead to " + selector);
    }

    /** Stands before a question, as someone who has read up to it. */
    private static Ask reach(Tabs tabs, String id) {
        return stand(tabs.open(Site.KINDS, NOTE), id);
    }

    private static Ask stand(Page page, String id) {
        Ask ask = new Ask(page, id);
        ask.box().evaluate("q => { q.tabIndex = -1; q.focus(); }");
        return ask;
    }

    private static Keyboard keyboard(Ask ask) {
        return ask.box().page().keyboard();
    }

    @Test
    void single_choice_with_arrows_and_enter(Tabs tabs) {
        Ask ask = reach(tabs, "single").keys("Tab", "Space", "ArrowDown");
        assertThat(ask.labelled("File mode")).isChecked();
        ask.keys("ArrowUp", "Enter").judged("Correct.");
    }

    @Test
    void options_have_numbers_and_hints_have_h(Tabs tabs) {
        Ask ask = reach(tabs, "single").keys("2");
        assertThat(ask.labelled("File mode")).isChecked();
        ask.keys("h");
        assertThat(ask.box().getByText("think of plumbing.")).isVisible();
        ask.keys("1", "Enter").judged("Correct, with a hint.");
    }

    @Test
    void keys_pressed_before_the_script_is_there_count(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        List<Route> late = new ArrayList<>();
        visitor.route("**/assets/quiz.js", late::add);
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        Ask ask = stand(page, "single");
        page.waitForCondition(() -> !late.isEmpty());
        ask.keys("2", "h");
        late.forEach(Route::resume);
        assertThat(ask.labelled("File mode")).isChecked();
        assertThat(ask.box().getByText("think of plumbing.")).isVisible();
    }

    @Test
    void multiple_choice_with_space(Tabs tabs) {
        reach(tabs, "multiple").keys("Tab", "Space", "Tab", "Space", "Enter").judged("Correct.");
    }

    @Test
    void true_or_false_with_a_confidence_button(Tabs tabs) {
        Ask ask = reach(tabs, "truefalse").keys("Tab", "Space");
        tabTo(ask.box().page(), "[value='1']");
        ask.keys("Space").judged("A guess that landed.");
    }

    @Test
    void gaps(Tabs tabs) {
        Ask ask = reach(tabs, "cloze").keys("Tab");
        keyboard(ask).type("F1");
        ask.keys("Tab");
        keyboard(ask).type("0");
        ask.keys("Enter").judged("Correct.");
    }

    @Test
    void a_number_after_a_hint(Tabs tabs) {
        Ask ask = reach(tabs, "numeric").keys("Tab", "Tab", "Enter");
        assertThat(ask.box().getByText("eight of ten.")).isVisible();
        ask.keys("Shift+Tab");
        keyboard(ask).type("0.8");
        ask.keys("Enter").judged("Correct, with a hint.");
    }

    @Test
    void a_few_words_at_the_second_try(Tabs tabs) {
        Ask ask = reach(tabs, "short").keys("Tab");
        keyboard(ask).type("heap");
        ask.keys("Enter").told("Not that one. Here is a hint; try once more.");
        keyboard(ask).type("matrix");
        ask.keys("Enter").judged("Correct, with a hint.");
    }

    @Test
    void ordering_with_arrows_says_where_an_item_went(Tabs tabs) {
        Ask ask = reach(tabs, "ordering");
        Page page = ask.box().page();
        String[] right = {"Collect data", "Train a model", "Deploy it"};
        for (int to = 0; to < right.length; to++) {
            ask.box().evaluate("q => q.focus()");
            tabTo(page, "[aria-label='Move up: " + right[to] + "']");
            for (int at = Order.now(ask).indexOf(right[to]); at > to; at--) {
                ask.keys("ArrowUp");
                assertThat(ask.find("[data-said]")).hasText(right[to] + ", " + at + " of 3");
                Order.isAt(ask, right[to], at - 1);
            }
        }
        tabTo(page, "[value='2']");
        ask.keys("Enter").judged("Correct.");
    }

    @Test
    void matching_by_typing_the_partner(Tabs tabs) {
        Ask ask = reach(tabs, "matching").keys("Tab");
        keyboard(ask).type("the real");
        ask.keys("Tab");
        keyboard(ask).type("the cl");
        ask.keys("Enter").judged("Correct.");
    }

    @Test
    void open_recall(Tabs tabs) {
        Ask ask = reach(tabs, "open").keys("Tab");
        keyboard(ask).type("More claims, more finds.");
        tabTo(ask.box().page(), "summary");
        ask.keys("Enter");
        assertThat(ask.why()).isVisible();
        tabTo(ask.box().page(), "[value='3']");
        ask.keys("Enter").judged("Got it.");
    }

    @Test
    void showing_the_answer_and_trying_again(Tabs tabs) {
        Ask ask = reach(tabs, "truefalse");
        tabTo(ask.box().page(), "summary");
        ask.keys("Enter").judged("Here it is.");
        tabTo(ask.box().page(), ".again");
        ask.keys("Enter");
        assertThat(ask.labelled("True")).isFocused();
    }

    @Test
    void single_keys_can_be_switched_off(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "notes/kinds.html");
        page.keyboard().press("Shift+?");
        page.getByLabel("Single-key shortcuts").uncheck();
        page.keyboard().press("Escape");
        Ask ask = new Ask(page, "single");
        ask.labelled("Pipe mode").focus();
        ask.keys("2");
        assertThat(ask.labelled("File mode")).not().isChecked();
        page.keyboard().press("/");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        page.keyboard().press("Control+k");
        assertThat(page.locator("#find")).isFocused();
    }
}
