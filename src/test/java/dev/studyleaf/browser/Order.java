package dev.studyleaf.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Sorts the items of an ordering question with its buttons. */
final class Order {
    private Order() {}

    static void sort(Ask ask, String... items) {
        for (int to = 0; to < items.length; to++) {
            Locator up = ask.find("button[aria-label='Move up: " + items[to] + "']");
            while (now(ask).indexOf(items[to]) > to) {
                up.click();
            }
        }
        if (!now(ask).equals(List.of(items))) {
            throw new AssertionError(now(ask));
        }
    }

    static List<String> now(Ask ask) {
        return ask.find(".ot").allTextContents();
    }
}
