package dev.studyleaf.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** Files that a visitor asks for and gets only when a test lets them come, as over a slow network. */
final class Late {
    private final List<Route> asked = new ArrayList<>();
    private boolean held = true;

    /** Of a visitor: the files whose addresses fit, such as {@code **}{@code /assets/quiz.js}. */
    Late(BrowserContext visitor, String files) {
        visitor.route(files, route -> {
            if (held) {
                asked.add(route);
            } else {
                route.resume();
            }
        });
    }

    /** Waits until a page has asked. */
    Late await(Page page) {
        page.waitForCondition(() -> !asked.isEmpty());
        return this;
    }

    /** What was asked for comes, and from now on all else at once. */
    void come() {
        held = false;
        asked.forEach(Route::resume);
    }

    /** What was asked for does not come; what is asked for from now on comes at once. */
    void fail() {
        held = false;
        asked.forEach(Route::abort);
    }
}
