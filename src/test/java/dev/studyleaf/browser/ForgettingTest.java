package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A learner can have everything forgotten, and cannot lose anything by accident. */
@ExtendWith(Chromium.class)
class ForgettingTest {
    private static final String NOTE = "notes/kinds.html";
    private static final String REVIEW = "review.html";
    private static final String ANSWERS = "() => StudyLog.log.length";
    private static final String KEPT = "() => Object.keys(localStorage).filter(k => k.startsWith('study:'))"
            + ".map(k => k.split(':')[2]).filter(k => ['log', 'exams', 'draft', 'recent'].includes(k)).sort().join()";

    @TempDir
    Path folder = Path.of("");

    private static void miss(Page page, String id, String option) {
        new Ask(page, id).choose(option).sure().judged("");
    }

    /** With one answer, one exam, a setting and a search. */
    private static Page learner(Tabs tabs, BrowserContext visitor) {
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        miss(page, "single", "File mode");
        page.navigate(Site.KINDS.root() + REVIEW);
        page.waitForFunction("() => StudyLog.join");
        page.evaluate("""
                () => {
                  StudyLog.join({ settings: { fresh: [4, 7] }, exams: [{ at: 5, share: .5, ids: [], parts: {} }] });
                  Study.store.set('recent', ['precision']);
                }""");
        page.reload();
        return page;
    }

    private static void ask(Page page) {
        page.getByText("Forget everything…").click();
        assertThat(page.locator("dialog[open]")).containsText("1 answer and 1 exam");
    }

    @Test
    void nothing_is_forgotten_unless_that_is_confirmed(Tabs tabs) {
        Page page = learner(tabs, tabs.visitor());
        ask(page);
        assertThat(page.getByText("Keep everything")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.getByText("Forget everything…")).isFocused();
        ask(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).hasCount(1); // that of the keys
        assertThat(page.evaluate(ANSWERS)).isEqualTo(1);
        assertThat(page.evaluate(KEPT)).isEqualTo("exams,log,recent");
    }

    @Test
    void what_asks_and_what_is_said_afterwards_can_be_used_by_all(Tabs tabs) {
        Page page = learner(tabs, tabs.visitor());
        ask(page);
        assertThat(Axe.violations(page)).isEmpty();
        page.getByText("Forget without a copy").click();
        assertThat(page.getByText("Bring everything back")).isFocused();
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void a_copy_is_saved_first_and_brings_it_all_back_later(Tabs tabs) throws IOException {
        Page page = learner(tabs, tabs.visitor());
        ask(page);
        Download download = page.waitForDownload(
                () -> page.getByText("Save a copy and forget").click());
        Path copy = folder.resolve("progress.json");
        download.saveAs(copy);
        assertThat(Files.readString(copy)).contains("\"single\"").contains("\"share\":0.5");
        assertThat(page.locator("#forgotten")).containsText("Everything is forgotten.");
        assertThat(page.evaluate(ANSWERS)).isEqualTo(0);
        assertThat(page.evaluate(KEPT)).isEqualTo("");
        assertThat(page.getByLabel("New cards a day")).hasValue("10");
        page.reload();
        assertThat(page.evaluate(ANSWERS)).isEqualTo(0);
        page.setInputFiles("#import", copy);
        assertThat(page.locator("#io")).hasText("1 answer and 1 exam added to your progress.");
        assertThat(page.getByLabel("New cards a day")).hasValue("4");
    }

    @Test
    void it_comes_back_until_the_page_is_left_beside_what_was_done_since(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Page page = learner(tabs, visitor);
        Page note = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        ask(page);
        page.getByText("Forget without a copy").click();
        assertThat(page.getByText("Bring everything back")).isFocused();
        assertThat(note.locator(".toc [data-dot=single]")).hasAccessibleName("Not tried yet");
        miss(note, "truefalse", "True");
        page.waitForFunction("() => window.StudyLog && StudyLog.log.length === 1");
        page.getByText("Bring everything back").click();
        assertThat(page.locator("#forgotten")).hasText("Everything is back.");
        assertThat(page.evaluate(ANSWERS)).isEqualTo(2);
        assertThat(page.evaluate(KEPT)).isEqualTo("exams,log,recent");
        assertThat(page.getByLabel("New cards a day")).hasValue("4");
        assertThat(note.locator(".toc [data-dot=single]")).hasAccessibleName("To revisit");
    }

    /** Whoever missed a question of a note, went on to review with it, and forgot it there. */
    private static Page forgetful(Tabs tabs, BrowserContext visitor) {
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        miss(page, "single", "File mode");
        page.locator("a.due").click();
        page.waitForFunction("() => window.StudyLog && StudyLog.log.length === 1");
        page.getByText("Forget everything…").click();
        page.getByText("Forget without a copy").click();
        return page;
    }

    @Test
    void what_was_forgotten_does_not_come_in_again_by_a_page_that_has_a_store_of_its_own(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(Storage.OF_EACH_PAGE);
        Page page = forgetful(tabs, visitor);
        page.navigate(Site.KINDS.root() + NOTE);
        miss(page, "truefalse", "True");
        page.locator("a.due").click();
        page.waitForFunction("() => window.StudyLog && StudyLog.log.length === 1");
        assertThat(page.evaluate("() => StudyLog.log[0][0]")).isEqualTo("truefalse");
    }

    @Test
    void without_a_store_it_forgets_what_the_page_knows(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(Storage.REFUSED);
        Page page = forgetful(tabs, visitor);
        assertThat(page.locator("#forgotten")).containsText("Everything is forgotten.");
        assertThat(page.evaluate(ANSWERS)).isEqualTo(0);
        page.getByText("Bring everything back").click();
        assertThat(page.evaluate(ANSWERS)).isEqualTo(1);
    }
}
