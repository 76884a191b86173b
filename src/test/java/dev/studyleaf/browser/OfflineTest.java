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

    private static final String FETCHED = "async path => { await (await fetch(path)).text(); }";
    private static final String READ = "caches.keys().then(([name]) => caches.open(name)).then(cache => cache.keys())"
            + ".then(kept => kept.map(k => k.url).filter(u => u.endsWith('?kept=')).map(u => u.replace(/.*\\/|\\?.*/g, '')))";
    private static final String UPDATED = "async () => { await (await navigator.serviceWorker.ready).update(); }";

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

    /** As some hosts do: {@code x.html} is at {@code x}. */
    @Test
    void pages_whose_addresses_a_host_shortens_are_read_too(Tabs tabs) throws IOException {
        BrowserContext visitor = tabs.visitor();
        Page page;
        String root;
        try (Server server = Server.shortening(Site.KINDS.folder())) {
            root = server.root();
            page = tabs.visit(visitor, root, "index.html");
            page.evaluate(KEPT);
        }
        page.navigate(root + "glossary/index.html");
        assertThat(page.locator("h1")).containsText("Glossary");
        page.navigate(root + "review.html");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void what_is_only_read_is_kept_up_to_a_number_and_as_long_as_the_host_has_it(Tabs tabs) throws IOException {
        Path site = Site.copy(Site.KINDS, folder);
        for (int i = 0; i < 6; i++) {
            Files.writeString(site.resolve("unlisted" + i + ".txt"), "text " + i);
        }
        Path worker = site.resolve("sw.js");
        Files.writeString(worker, Files.readString(worker).replace("MOST_READ = 1000", "MOST_READ = 3"));
        Page page;
        try (Server server = Server.of(site)) {
            page = tabs.visit(tabs.visitor(), server.root(), "index.html");
            page.evaluate(KEPT);
            page.reload();
            for (int i = 0; i < 6; i++) {
                page.evaluate(FETCHED, "unlisted" + i + ".txt");
            }
            Files.delete(site.resolve("unlisted5.txt"));
            page.evaluate("async () => { await fetch('unlisted5.txt'); }");
            Files.writeString(worker, Files.readString(worker) + "\n// newer");
            page.evaluate(UPDATED);
            page.waitForFunction(READ + ".then(read => read.join() === 'unlisted2.txt,unlisted3.txt,unlisted4.txt')");
            tabs.takeFaults(); // the browser tells of the file that is gone
        }
    }

    @Test
    void a_full_store_hides_no_page(Tabs tabs) throws IOException {
        Path site = Site.copy(Site.KINDS, folder);
        Path worker = site.resolve("sw.js");
        Files.writeString(
                worker, "Cache.prototype.put = async () => { throw new Error('full'); };\n" + Files.readString(worker));
        try (Server server = Server.of(site)) {
            Page page = tabs.visit(tabs.visitor(), server.root(), "index.html");
            page.evaluate("async () => { await navigator.serviceWorker.ready; }");
            page.reload();
            page.navigate(server.root() + "review.html");
            assertThat(page.locator("h1")).not().containsText("not found");
            assertThat(page.locator("h1")).isVisible();
        }
    }

    @Test
    void a_name_with_signs_of_addresses_in_it_is_kept(Tabs tabs) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "# A\n\n[Sums](c%23%20%3F%20100%25.txt)\n");
        Files.writeString(notes.resolve("c# ? 100%.txt"), "sums");
        Site.of(notes, folder.resolve("site"));
        Page page;
        try (Server server = Server.of(folder.resolve("site"))) {
            page = tabs.visit(tabs.visitor(), server.root(), "notes/a.html");
            page.evaluate(KEPT);
            page.reload();
        }
        String text = (String)
                page.evaluate("async () => (await fetch(document.querySelector('.prose a[href*=txt]').href)).text()");
        org.assertj.core.api.Assertions.assertThat(text).isEqualTo("sums");
    }

    @Test
    void from_a_disk_nothing_of_it_is_seen(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        assertThat(page.locator("link[rel=manifest]")).hasCount(0);
    }
}
