package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A hosted site that was visited once reads without a network, and follows the host when it changes. */
@ExtendWith(Chromium.class)
class OfflineTest {
    private static final String NOTE = "notes/why-teams-adopt-it.html";
    private static final String KEPT = "async () => { await navigator.serviceWorker.ready;"
            + " const [name] = await caches.keys(); return (await (await caches.open(name)).keys()).length; }";

    /** Until the new worker is at work: it forgets what the old one kept. */
    private static final String FOLLOWED = """
            async () => {
              const [name] = await caches.keys(), cache = await caches.open(name), home = location.href.replace(/[?#].*/, '');
              for (;;) {
                const kept = (await cache.keys()).map(k => k.url).filter(u => u.startsWith(home + '?'));
                if (kept.length === 1 && kept[0].endsWith('00000000')) return;
                await new Promise(ok => setTimeout(ok, 50));
              }
            }""";

    @TempDir
    Path folder;

    @Test
    void pages_never_visited_search_and_practice_work_when_the_host_is_gone(Tabs tabs) throws IOException {
        BrowserContext visitor = tabs.visitor();
        Page page;
        try (Server server = Server.of(Site.CONTENT)) {
            page = tabs.visit(visitor, server.root(), "index.html");
            page.waitForFunction("() => document.querySelector('link[rel=manifest]')");
            int files = Site.CONTENT.pages().size();
            org.assertj.core.api.Assertions.assertThat((int) page.evaluate(KEPT))
                    .isGreaterThan(files);
            org.assertj.core.api.Assertions.assertThat(
                            page.locator("link[rel=manifest]").count())
                    .isEqualTo(1);
        }
        page.locator("a[href='" + NOTE + "']").first().click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(NOTE));
        assertThat(page.locator("h1")).containsText("Why teams adopt it");
        page.keyboard().press("/");
        page.keyboard().type("polly");
        assertThat(page.locator("#found .answer")).containsText("Amazon Polly");
        page.navigate(page.url().replace(NOTE, "review.html"));
        assertThat(page.locator("h1")).isVisible();
        page.navigate(page.url().replace("review.html", "notes/none.html"));
        assertThat(page.locator("h1")).containsText("Page not found");
    }

    @Test
    void a_changed_site_is_shown_from_the_second_visit_on(Tabs tabs) throws IOException {
        Path site = Site.copy(Site.KINDS, folder);
        BrowserContext visitor = tabs.visitor();
        try (Server server = Server.of(site)) {
            Page page = tabs.visit(visitor, server.root(), "index.html");
            page.evaluate(KEPT);
            Path index = site.resolve("index.html");
            Files.writeString(index, Files.readString(index).replace("</h1>", " anew</h1>"));
            page.reload();
            assertThat(page.locator("h1")).not().containsText("anew");
            Path worker = site.resolve("sw.js");
            Files.writeString(
                    worker,
                    Files.readString(worker).replaceFirst("\"index.html\":\"\\w+", "\"index.html\":\"00000000"));
            page.reload();
            page.evaluate("async () => (await navigator.serviceWorker.ready).update()");
            page.evaluate(FOLLOWED);
            page.reload();
            assertThat(page.locator("h1")).containsText("anew");
        }
    }

    @Test
    void from_a_disk_nothing_of_it_is_seen(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        assertThat(page.locator("link[rel=manifest]")).hasCount(0);
    }
}
