package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A study of two thousand questions is read, practised and reviewed as a small one is. */
@ExtendWith(Chromium.class)
class LargePracticeTest {
    @TempDir
    Path folder = Path.of("");

    private String site() throws IOException {
        return LargeStudy.build(folder).toUri().toString();
    }

    private static List<?> loaded(Page page, String folder) {
        return (List<?>) page.evaluate(
                "folder => [...document.scripts].map(s => s.src).filter(s => s.includes(folder)).map(s => s.split('/').pop())",
                "/" + folder + "/");
    }

    @Test
    void what_is_shown_is_loaded_and_no_more(Tabs tabs) throws IOException {
        String root = site();
        assertThat(Files.size(folder.resolve("site/practice.html"))).isLessThan(150_000);
        Page page = tabs.visit(tabs.visitor(), root, "practice.html");
        Locator shown = page.locator("#practice .quiz");
        assertThat(page.locator(".count")).hasText("2000 questions");
        assertThat(shown).hasCount(5);
        assertThat(loaded(page, "practice")).isEqualTo(List.of("0.js"));
        assertThat(page.locator("#q-q0x0 .because a")).hasAttribute("href", "notes/n0.html");
        assertThat(page.locator("link[href='assets/math.css']")).hasCount(1);
        page.locator("#by-order").selectOption("mix");
        assertThat(shown.first()).hasAttribute("data-id", "q0x0");
        assertThat(shown.nth(4)).hasAttribute("data-id", "q4x0");
        assertThat(loaded(page, "practice")).hasSize(5);
        page.locator("#more").click();
        assertThat(page.locator("#q-q5x0 input").first()).isFocused();
        new Ask(page, "q4x0").choose("that 0").sure().judged("Not quite.");
        assertThat(page.locator("#mixed li")).containsText("that 0 and this 0");
        page.locator("#missed").click();
        assertThat(shown).hasCount(1);
        new Ask(page, "q4x0").choose("this 0").sure().judged("Correct.");
    }

    @Test
    void review_plans_with_all_cards_and_loads_those_that_it_asks(Tabs tabs) throws IOException {
        String root = site();
        assertThat(Files.size(folder.resolve("site/review.html"))).isLessThan(60_000);
        Page page = tabs.visit(tabs.visitor(), root, "review.html");
        assertThat(page.locator("#left")).hasText("0 of 10");
        assertThat(page.locator("#stage h2")).hasText("Which of them is q0x0?");
        assertThat(page.locator("#stage .among li")).hasCount(2);
        assertThat(loaded(page, "review")).isEqualTo(List.of("0.js"));
        Card.press(page, "Space");
        assertThat(page.locator("#stage .back a").first()).hasAttribute("href", "notes/n0.html");
        assertThat(page.locator("#stage .back math")).hasCount(1);
        page.keyboard().press("1");
        assertThat(page.locator("#stage h2")).hasText("Which of them is q0x1?");
        Card.press(page, "@");
        assertThat(page.locator("#stage h2")).hasText("Which of them is q0x2?");
        assertThat(page.locator("#hard li")).containsText("Which of them is q0x1?");
    }

    private static final String REPLAYED_AT_THE_FIRST_CARD = """
            new MutationObserver(() => {
              if (window.replayed === undefined && document.getElementById('flip')) window.replayed = StudyLog.tests.length;
            }).observe(document, { childList: true, subtree: true });""";

    @Test
    void the_first_card_of_a_long_history_waits_for_no_replay(Tabs tabs) throws IOException {
        String root = site();
        BrowserContext visitor = tabs.visitor();
        Page page = tabs.visit(visitor, root, "review.html");
        page.evaluate(LargeStudy.HISTORY);
        page.reload();
        page.waitForFunction("() => window.StudyLog && StudyLog.tests && StudyLog.tests.length === 12000");
        assertThat(page.locator("#ahead svg")).isVisible();
        String first = page.locator("#stage h2").innerText();
        visitor.addInitScript(REPLAYED_AT_THE_FIRST_CARD);
        page.reload();
        assertThat(page.locator("#stage h2")).hasText(first);
        assertThat(page.evaluate("() => window.replayed")).isEqualTo(0);
        Card.grade(page, "3");
        page.waitForFunction("() => StudyLog.tests.length === 12001");
        assertThat(page.evaluate("""
                () => {
                  const seen = StudyLog.glance(), all = StudyLog.cards();
                  return Object.keys(all).filter(id => !seen[id] || seen[id].due !== all[id].due || seen[id].grade !== all[id].grade
                    || Math.abs(seen[id].card.stability / all[id].card.stability - 1) > 1e-4);
                }""")).isEqualTo(List.of());
    }

    @Test
    void a_long_list_of_notes_is_opened_at_the_page_that_is_read(Tabs tabs) throws IOException {
        Page page = tabs.visit(tabs.visitor(), site(), "notes/n39.html");
        Locator here = page.locator("#nav [aria-current]");
        assertThat(here).isInViewport();
        assertThat(page.locator("h1")).isInViewport();
        page.setViewportSize(360, 640);
        page.locator(".menu").click();
        assertThat(here).isInViewport();
    }

    @Test
    void a_missing_file_of_cards_is_told(Tabs tabs) throws IOException {
        String root = site();
        Files.delete(folder.resolve("site/review/0.js"));
        Page page = tabs.visit(tabs.visitor(), root, "review.html");
        assertThat(page.locator("#stage")).hasText("The card could not be loaded: a file of this site is missing.");
        assertThat(tabs.takeFaults()).isNotEmpty();
    }
}
