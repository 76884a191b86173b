package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.DAY;
import static dev.studyleaf.browser.Moments.MINUTE;
import static dev.studyleaf.browser.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a learner does while a script is still on its way counts, and nothing is done twice or unseen. */
@ExtendWith(Chromium.class)
class SlowNetworkTest {
    private static final String NOTE = "notes/kinds.html";
    private static final String DRAWN = "() => Study.store.get('exam-run', {}).ids.join()";

    private static void begin(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the exam"))
                .click();
    }

    @Test
    void arrow_keys_move_an_item(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Late late = new Late(visitor, "**/assets/arrange.js");
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        Ask ask = new Ask(page, "ordering");
        ask.find("[data-move='1']:enabled").first().focus();
        late.await(page);
        String first = Order.now(ask).get(0);
        page.keyboard().press("ArrowDown");
        late.come();
        assertThat(ask.find("[data-said]")).hasText(first + ", 2 of 3");
    }

    @Test
    void an_answer_counts_though_the_script_that_is_on_its_way_does_not_arrive(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Late late = new Late(visitor, "**/assets/quiz.js");
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        late.await(page);
        Ask ask = new Ask(page, "single").choose("Pipe mode").sure();
        late.fail();
        ask.judged("Correct.");
        assertThat(tabs.takeFaults()).singleElement().asString().contains("ERR_FAILED");
    }

    @Test
    void an_answer_that_the_store_has_no_room_for_goes_along_with_a_link_that_is_followed_early(Tabs tabs)
            throws IOException {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(Storage.FULL);
        Late late = new Late(visitor, "**/assets/carry.js");
        try (Server server = Server.of(Site.KINDS)) {
            Page page = tabs.visit(visitor, server.root(), NOTE);
            new Ask(page, "single").choose("Pipe mode").sure().judged("Correct.");
            late.await(page);
            page.locator("a.due").click();
            late.come();
            page.waitForURL("**/review.html*");
            page.waitForFunction("() => window.StudyLog && StudyLog.log.length === 1");
        }
    }

    @Test
    void settings_of_the_review_are_kept(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        Late late = new Late(visitor, "**/assets/charts.js");
        Page page = tabs.visitEarly(visitor, Site.KINDS.root(), "review.html");
        late.await(page);
        assertThat(page.locator("#left")).hasText("0 of 10");
        page.getByLabel("New cards a day").fill("3");
        page.getByLabel("New cards a day").press("Enter");
        page.getByLabel("Recall when a card returns").selectOption("0.8");
        page.getByLabel("Date").fill("2026-03-17");
        late.come();
        assertThat(page.locator("#by-topic")).containsText("7 days left");
        assertThat(page.locator("#left")).hasText("0 of 3");
        assertThat(page.getByLabel("New cards a day")).hasValue("3");
        assertThat(page.getByLabel("Recall when a card returns")).hasValue("0.8");
        assertThat(page.evaluate("() => StudyLog.prefs().keep")).isEqualTo(0.8);
    }

    @Test
    void a_second_click_on_a_grade_does_not_grade_the_next_card_unseen(Tabs tabs) {
        String root = LargeStudy.site().toUri().toString();
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        Object last = tabs.visit(visitor, root, "review.html").evaluate("""
                at => {
                  ['q0x0', 'q39x0'].forEach((id, i) => StudyLog.merge([[id, at + i, 3, 4000, 0, 'review']]));
                  return [...document.querySelectorAll('#cards > li')].find(li => li.dataset.cards.startsWith('q39x0')).dataset.part;
                }""", (double) (NOON - 9 * DAY));
        Late late = new Late(visitor, "**/review/" + last + ".js");
        Page page = tabs.visitEarly(visitor, root, "review.html");
        assertThat(page.locator("#stage h2")).hasText("Which of them is q0x0?");
        late.await(page);
        page.locator("#flip").click();
        page.locator(".g3").dblclick();
        assertThat(page.locator("#left")).containsText("1 of ");
        assertThat(page.evaluate("() => StudyLog.log.length")).isEqualTo(3);
        late.come();
        assertThat(page.locator("#stage h2")).hasText("Which of them is q39x0?");
        assertThat(page.evaluate("() => StudyLog.log.length")).isEqualTo(3);
    }

    @Test
    void one_note_alone_is_laid_out_on_cards(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Late late = new Late(visitor, "**/assets/paper.js");
        Page page = tabs.visitEarly(visitor, Site.KINDS.root(), "flashcards.html");
        late.await(page);
        page.locator("#by-note").selectOption("Glossary");
        late.come();
        assertThat(page.locator(".fs")).hasCount(2);
    }

    @Test
    void a_cheat_sheet_is_covered_and_narrowed_as_it_says(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Late late = new Late(visitor, "**/assets/sheet.js");
        Page page = tabs.visitEarly(visitor, Site.KINDS.root(), "cheat-sheet.html");
        late.await(page);
        page.locator("#cover").check();
        page.locator("#weak").check();
        late.come();
        assertThat(page.locator("#weak-n")).containsText("Nothing yet");
        page.locator("#weak").uncheck();
        assertThat(page.locator(".sheet dd").first().locator("button")).isVisible();
    }

    @Test
    void an_exam_that_is_asked_for_twice_is_one_exam(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Late late = new Late(visitor, "**/assets/quiz.js");
        Page page = tabs.visit(visitor, Site.PRACTICE.root(), "exam.html");
        begin(page);
        late.await(page);
        Object first = page.evaluate(DRAWN);
        begin(page);
        late.come();
        assertThat(page.locator(".where")).hasText("Question 1 of 8");
        assertThat(page.evaluate(DRAWN)).isEqualTo(first);
    }

    @Test
    void an_exam_whose_time_has_run_out_meanwhile_is_marked_once_it_can_be(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        Page page = tabs.visit(visitor, Site.PRACTICE.root(), "exam.html");
        begin(page);
        assertThat(page.locator(".where")).hasText("Question 1 of 8");
        page.evaluate(
                "() => { const run = Study.store.get('exam-run'); run.given = Object.fromEntries(run.ids.map(id => [id, [['c', '', '']]]));"
                        + " Study.store.set('exam-run', run); }");
        visitor.clock().setFixedTime(NOON + 13 * MINUTE);
        Late late = new Late(visitor, "**/assets/quiz.js");
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        late.await(page);
        page.evaluate("() => new Promise(second => setInterval(second, 1000))"); // in which the clock of the exam ticks
        late.come();
        assertThat(page.locator("#bench h2")).hasText("Not passed yet");
    }

    @Test
    void what_is_typed_for_a_search_that_does_not_come_breaks_nothing(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Late late = new Late(visitor, "**/assets/search.js");
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        page.keyboard().press("/");
        late.await(page);
        page.keyboard().type("recall");
        page.evaluate("() => addEventListener('error', () => { window.failed = true; }, true)");
        late.fail();
        page.waitForFunction("() => window.failed");
        page.keyboard().press("/");
        page.keyboard().type("recall");
        assertThat(page.locator("#found .answer")).isVisible();
        assertThat(tabs.takeFaults()).singleElement().asString().contains("ERR_FAILED");
    }
}
