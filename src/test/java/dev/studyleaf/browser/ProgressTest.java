package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.MINUTE;
import static dev.studyleaf.browser.Moments.NOON;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was answered is kept, and reaches the other pages in every browser. */
@ExtendWith(Chromium.class)
class ProgressTest {
    private static final String NOTE = "notes/kinds.html";

    private static void missOne(Page page) {
        new Ask(page, "single").choose("File mode").sure().judged("Not quite.");
    }

    @Test
    void an_answer_is_kept_over_a_reload(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        assertThat(page.locator(".toc [data-dot=single]")).hasAccessibleName("Not tried yet");
        missOne(page);
        new Ask(page, "truefalse").choose("True").sure().judged("Correct.");
        page.reload();
        assertThat(page.locator(".toc [data-dot=single]")).hasAccessibleName("To revisit");
        assertThat(page.locator(".toc [data-dot=truefalse]")).hasAccessibleName("Answered correctly");
        assertThat(new Ask(page, "single").why()).isHidden();
    }

    @Test
    void another_tab_hears_of_an_answer(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Page one = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        Page other = tabs.visit(visitor, Site.KINDS.root(), "index.html");
        missOne(one);
        assertThat(other.locator("[data-dot=single]")).hasAccessibleName("To revisit");
        assertThat(other.locator("#standing")).containsText("1 of 11");
    }

    @Test
    void answers_reach_the_review_where_each_page_has_a_store_of_its_own(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(Storage.OF_EACH_PAGE);
        visitor.clock().setFixedTime(NOON);
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        missOne(page);
        visitor.clock().setFixedTime(NOON + 11 * MINUTE);
        page.locator("a.due").click();
        assertThat(page).hasURL(Pattern.compile("/review\\.html$"));
        assertThat(page.locator("#stage h2")).hasText("Which input mode streams training data?");
        assertThat(page.locator("#stage .from")).not().containsText("New");
        page.navigate(Site.KINDS.root() + "index.html");
        assertThat(page.locator("a.due [data-due]")).isHidden();
        page.navigate(Site.KINDS.root() + "review.html");
        assertThat(page.locator("a.due [data-due]")).hasText("1 due");
    }

    @Test
    void what_is_due_is_on_every_page(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        missOne(page);
        assertThat(page.locator("a.due [data-due]")).isHidden();
        visitor.clock().setFixedTime(NOON + 11 * MINUTE);
        for (String path : Site.KINDS.pages("404.html")) {
            page.navigate(Site.KINDS.root() + path);
            assertThat(page.locator("a.due [data-due]")).hasText("1 due");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Storage.REFUSED, Storage.FULL})
    void without_a_store_the_page_says_so_and_goes_on(String storage, Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(storage);
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        missOne(page);
        assertThat(new Ask(page, "single").verdict()).containsText("Save a copy to keep it.");
        new Ask(page, "truefalse").choose("True").sure().judged("Correct.");
        page.locator("[data-theme-set]").click();
        assertThat(page.locator("html")).hasAttribute("data-theme", "light");
        page.locator("a.due").click();
        assertThat(page.locator("#io")).containsText("Save a copy");
        assertThat(page.locator("#stage h2")).not().isEmpty();
        page.keyboard().press("/");
        page.keyboard().type("precision");
        assertThat(page.locator("#found [role=option]").first()).containsText("precision");
    }

    @ParameterizedTest
    @ValueSource(strings = {Storage.REFUSED, Storage.FULL})
    void without_a_store_answers_reach_the_page_that_saves_a_copy_on_a_server_too(String storage, Tabs tabs)
            throws IOException {
        try (Server server = Server.of(Site.KINDS)) {
            BrowserContext visitor = tabs.visitor();
            visitor.addInitScript(storage);
            Page page = tabs.visit(visitor, server.root(), NOTE);
            missOne(page);
            page.locator("a.due").click();
            assertThat(page.locator("#io")).containsText("Save a copy");
            assertThat(page).hasURL(Pattern.compile("/review\\.html$"));
            page.waitForFunction("() => window.StudyLog && StudyLog.log.length === 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Storage.REFUSED, Storage.FULL, Storage.OF_EACH_PAGE})
    void every_answer_of_a_page_reaches_the_review_not_the_first_alone(String storage, Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(storage);
        Page page = tabs.visit(visitor, Site.KINDS.root(), NOTE);
        missOne(page);
        new Ask(page, "truefalse").choose("True").sure().judged("Correct.");
        page.locator("a.due").click();
        assertThat(page).hasURL(Pattern.compile("/review\\.html$"));
        page.waitForFunction("() => window.StudyLog && StudyLog.log.length === 2");
    }

    @Test
    void a_link_of_another_site_brings_no_answers(Tabs tabs) throws IOException {
        try (Server server = Server.of(Site.KINDS)) {
            Page page = tabs.visit(tabs.visitor(), server.root(), "review.html#r=single,1,3,1,3,0,");
            page.waitForFunction("() => StudyLog.arrived.then(() => true)");
            org.assertj.core.api.Assertions.assertThat(page.evaluate("() => StudyLog.all.length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void progress_that_cannot_be_read_is_set_aside_and_not_lost(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Page page = tabs.visit(visitor, Site.KINDS.root(), "review.html");
        String key = (String) page.evaluate("() => 'study:' + document.documentElement.dataset.site + ':log'");
        page.evaluate("key => localStorage.setItem(key, '{\"v\":99}')", key);
        page.reload();
        assertThat(page.locator("#io")).containsText("The original was set aside in this browser.");
        org.assertj.core.api.Assertions.assertThat(
                        page.evaluate(
                                "() => Object.keys(localStorage).filter(k => k.includes('log-aside-')).map(k => localStorage[k]).join()"))
                .isEqualTo("{\"v\":99}");
    }
}
