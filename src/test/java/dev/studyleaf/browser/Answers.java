package dev.studyleaf.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** A learner's past, put into the store before a page is opened. */
final class Answers {
    private final List<List<Object>> log = new ArrayList<>();

    /** An answer: grade 1 to 4, sure 0 to 3. */
    Answers add(String id, long at, int grade, int sure, String where) {
        log.add(List.of(id, (double) at, grade, 4000, sure, where));
        return this;
    }

    Answers add(String id, long at, int grade) {
        return add(id, at, grade, 0, "review");
    }

    /** A tab of a visitor with this past, at a moment. */
    Page open(Tabs tabs, Site site, long now, String path) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(now);
        Page page = tabs.visit(visitor, site.root(), path);
        page.evaluate(
                "log => localStorage.setItem('study:' + document.documentElement.dataset.site + ':log',"
                        + " JSON.stringify({ v: 2, algo: 'fsrs6', site: document.documentElement.dataset.site, log }))",
                log);
        page.reload();
        return page;
    }
}
