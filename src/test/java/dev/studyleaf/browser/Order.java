package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Sorts the items of an ordering question with its buttons. */
final class Order {
    private Order() {}

    static void sort(Ask ask, String... items) {
        for (int to = 0; to < items.length; to++) {
            Locator up = ask.find("button[aria-label='Move up: " + items[to] + "']");
            for (int at = now(ask).indexOf(items[to]); at > to; at--) {
                up.click();
                isAt(ask, items[to], at - 1);
            }
        }
        if (!now(ask).equals(List.of(items))) {
            throw new AssertionError(now(ask));
        }
    }

    /** Waits for an item at a place: what moves it may be on its way yet. */
    static void isAt(Ask ask, String item, int place) {
        assertThat(ask.find(".ot").nth(place)).hasText(item);
    }

    static List<String> now(Ask ask) {
        return ask.find(".ot").allTextContents();
    }
}
