package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.studyleaf.build.HostileNotes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Notes that want to run script, in a real browser: {@link Tabs} fails a test where a page asks for anything foreign, breaks
 * its policy or complains, and so does a canary here.
 */
@ExtendWith(Chromium.class)
class HostilePagesTest {
    private static final String CANARY =
            "for (const name of ['alert', 'confirm', 'prompt', 'print']) window[name] = () => console.error('canary ' + name)";

    private static final String ANSWERED =
            "words => [...document.querySelectorAll('[role=option]')].some(a => new URL(a.href).searchParams.get('q') === words)";

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void one_site_of_all() throws IOException {
        HostileNotes.build(folder);
    }

    private static String root() {
        return folder.resolve("site").toUri().toString();
    }

    @Test
    void no_page_of_hostile_notes_runs_their_script(Tabs tabs) throws IOException {
        String root = root();
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(CANARY);
        Page page = tabs.visit(visitor, root, "index.html");
        List<String> paths = paths();
        assertThat(paths).hasSizeGreaterThan(30);
        for (String path : paths) {
            page.navigate(root + path);
            page.evaluate("() => document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(page.locator("main").isVisible()).as(path).isTrue();
            page.locator("main a[href^='#']:visible, main summary:visible").all().stream()
                    .limit(3)
                    .forEach(Locator::hover);
        }
    }

    @Test
    void searching_and_answering_in_them_runs_none_either(Tabs tabs) {
        String root = root();
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(CANARY);
        Page page = tabs.visit(visitor, root, "search.html");
        for (String words : List.of("seen", "script", "<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>")) {
            page.locator("input[type=search]").first().fill(words);
            page.waitForFunction(ANSWERED, words);
        }
        page.navigate(root + "practice.html");
        page.locator("main button:visible").all().stream().limit(2).forEach(Locator::click);
    }

    private static List<String> paths() throws IOException {
        Path site = folder.resolve("site");
        try (Stream<Path> files = Files.walk(site)) {
            return files.map(file -> site.relativize(file).toString())
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
