package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Both sides of every kind of card on a small telephone: axe finds nothing, and all that can be touched can be reached. */
@ExtendWith(Chromium.class)
class ReviewCardsTest {
    /** What is under something else, or too small, after the page was scrolled to it from either end. */
    private static final String OUT_OF_REACH = """
            () => {
              const bad = new Set();
              for (const from of [0, 1e6]) for (const e of document.querySelectorAll('#stage :is(button, a, summary), #undo')) {
                if (!e.getClientRects().length) continue;
                scrollTo({ top: from, behavior: 'instant' });
                e.scrollIntoView({ block: 'nearest', behavior: 'instant' });
                const box = e.getBoundingClientRect();
                for (const part of [.15, .5, .85]) {
                  const at = document.elementFromPoint(box.left + box.width * part, box.top + box.height * part);
                  if (!e.contains(at)) bad.add(`${e.textContent} is under ${at && at.outerHTML.slice(0, 60)}`);
                }
                if (box.height < 24 || box.width < 24) bad.add(`${e.textContent} is ${box.width} by ${box.height}`);
              }
              if (document.documentElement.scrollWidth > innerWidth) bad.add('it scrolls sideways');
              return [...bad];
            }""";

    /** Two cards with the same elements and classes are of one kind: one of them is enough. */
    private static final String BUILT_OF = """
            () => [...new Set([...document.querySelectorAll('#stage *')].map(e => e.tagName + '.' + e.className))].sort().join(' ')""";

    private static List<String> faults(Page page, ColorScheme scheme) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        List<String> faults = new ArrayList<>(Axe.violations(page, "#stage"));
        ((List<?>) page.evaluate(OUT_OF_REACH)).forEach(fault -> faults.add(fault.toString()));
        return faults;
    }

    private static void walk(Tabs tabs, Site site, int kinds) {
        Page page = tabs.open(
                options -> options.setHasTouch(true).setIsMobile(true).setViewportSize(320, 640), site, "review.html");
        assertThat(page.locator("#fresh")).hasValue("10");
        page.locator("#fresh").fill("99");
        page.locator("#fresh").blur();
        page.reload();
        assertThat(page.locator("#left")).containsText("0 of ");
        int cards = Integer.parseInt(page.locator("#left").innerText().replace("0 of ", ""));
        Set<Object> seen = new HashSet<>();
        for (int card = 0; card < cards; card++) {
            Card.await(page);
            String front = page.locator("#stage h2").innerText();
            boolean another = seen.add(page.evaluate(BUILT_OF));
            assertThat(another ? faults(page, ColorScheme.LIGHT) : List.of())
                    .as(front)
                    .isEmpty();
            page.locator("#flip").tap();
            assertThat(page.locator("#stage .back")).isVisible();
            assertThat(another ? faults(page, ColorScheme.DARK) : List.of())
                    .as("back of " + front)
                    .isEmpty();
            page.locator(".g4").tap();
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(kinds);
        assertThat(page.locator("#stage h2")).hasText("Done for now");
    }

    @Test
    void questions_of_each_kind_and_terms(Tabs tabs) {
        walk(tabs, Site.KINDS, 8);
    }

    @Test
    void sorting_cards_and_a_case(Tabs tabs) {
        walk(tabs, Site.PRACTICE, 8);
    }
}
