package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** axe-core finds nothing, in light and in dark, on every kind of page and in the states that script brings. */
@ExtendWith(Chromium.class)
class AccessibilityTest {
    private static final String NOTE = "notes/kinds.html";

    private static Page still(Tabs tabs, Site site, String path) {
        return tabs.open(options -> options.setReducedMotion(ReducedMotion.REDUCE), site, path);
    }

    private static void check(Page page) {
        assertThat(Sound.faults(page)).isEmpty();
    }

    @Test
    void every_kind_of_page(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        for (String path : Site.KINDS.pages()) {
            Page page = tabs.visit(visitor, Site.KINDS.root(), path);
            check(page);
            page.close();
        }
    }

    @Test
    void formulas_code_and_diagrams(Tabs tabs) {
        check(tabs.open(Site.EXTRAS, "notes/math.html"));
        check(tabs.open(Site.EXTRAS, "notes/code.html"));
        Page diagrams = tabs.open(Site.EXTRAS, "notes/diagrams.html");
        assertThat(diagrams.locator(".undrawn")).hasCount(1, DiagramTest.PATIENT); // the last of them
        check(diagrams);
    }

    @Test
    void our_own_notes(Tabs tabs) {
        for (String path : List.of("index.html", "notes/the-ml-stack.html", "glossary/index.html")) {
            check(tabs.open(Site.CONTENT, path));
        }
    }

    @Test
    void questions_answered_wrong(Tabs tabs) {
        Page page = still(tabs, Site.KINDS, NOTE);
        new Ask(page, "single").choose("File mode").sure().judged("Not quite.");
        new Ask(page, "multiple").choose("Learning rate").sure().judged("0 of 2 found");
        for (String id : List.of("cloze", "numeric", "short", "ordering", "matching", "open")) {
            new Ask(page, id).find(".why summary").click();
        }
        check(page);
    }

    @Test
    void the_search_with_results(Tabs tabs) {
        Page page = still(tabs, Site.KINDS, NOTE);
        page.keyboard().press("/");
        page.keyboard().type("recall");
        assertThat(page.locator("#found .answer")).isVisible();
        check(page);
    }

    @Test
    void the_search_without_results(Tabs tabs) {
        Page page = still(tabs, Site.KINDS, NOTE);
        page.keyboard().press("/");
        page.keyboard().type("zzzzqq");
        assertThat(page.locator(".finder .none")).containsText("Nothing matches");
        check(page);
    }

    @Test
    void a_review_that_shows_its_answer(Tabs tabs) {
        Page page = still(tabs, Site.KINDS, "review.html");
        page.locator("#flip").click();
        assertThat(page.locator("#stage .back")).isVisible();
        check(page);
    }

    @Test
    void a_hint_and_the_list_of_keys(Tabs tabs) {
        Page page = still(tabs, Site.KINDS, NOTE);
        page.locator(".prose .term").first().hover();
        assertThat(page.locator("#tip")).isVisible();
        check(page);
        page.locator("[data-keys]").click();
        assertThat(page.locator("#keys")).isVisible();
        check(page);
    }

    @Test
    void a_covered_cheat_sheet(Tabs tabs) {
        Page page = still(tabs, Site.KINDS, "cheat-sheet.html");
        page.locator("#cover").check();
        check(page);
    }

    @Test
    void forced_colours_keep_every_state_apart(Tabs tabs) {
        Page page = still(tabs, Site.KINDS, NOTE);
        page.emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(page.locator("#nav [aria-current] .tx")).hasCSS("text-decoration-line", "none");
        new Ask(page, "single").choose("File mode").sure().judged("Not quite.");
        assertThat(page.locator(".opt[data-mark=no]")).hasCSS("outline-style", "solid");
        assertThat(Axe.violations(page)).isEmpty();
    }

    @Test
    void axe_is_awake(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, NOTE);
        page.evaluate("() => document.querySelector('#main').append(document.createElement('textarea'))");
        assertThat(Axe.violations(page)).anyMatch(fault -> fault.contains("> textarea"));
    }
}
