package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.studyleaf.bench.LongVault;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages of long lists: by keyboard, on a phone, without script, for axe. */
@ExtendWith(Chromium.class)
class LongListsPagesTest {
    private static final List<String> PAGES = List.of(
            "glossary/index.html",
            "glossary/_n.html",
            "glossary/_i.html",
            "index.html",
            "contents/1.html",
            "search.html");

    @TempDir
    private static Path folder;

    private static String root = "";

    @BeforeAll
    static void build() throws IOException {
        LongVault.write(folder.resolve("notes"));
        Path site = folder.resolve("site");
        SiteBuild.run(
                new BuildRequest(folder.resolve("notes"), site, Optional.empty(), Optional.empty(), FailOn.ERROR),
                BuildListener.SILENT);
        root = site.toUri().toString();
    }

    @Test
    void axe_finds_nothing(Tabs tabs) {
        for (String path : PAGES) {
            Page page = tabs.visit(tabs.visitor(), root, path);
            assertThat(Sound.faults(page)).isEmpty();
        }
    }

    @Test
    void nothing_is_wider_than_a_phone(Tabs tabs) {
        for (String path : PAGES) {
            Page page = tabs.visit(tabs.visitor(options -> options.setViewportSize(360, 740)), root, path);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(360);
        }
    }

    @Test
    void a_letter_is_reached_and_left_by_keyboard(Tabs tabs) {
        Page page = tabs.visit(tabs.visitor(), root, "glossary/index.html");
        page.locator(".of-parts a").first().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("_b\\.html$"));
        page.locator("#narrow").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("_b-2\\.html$"));
        page.locator("#narrow").fill("B2199");
        assertThat(page.locator("#narrow-n")).hasText("1 term");
    }

    @Test
    void without_script_links_lead_through_all_parts(Tabs tabs) {
        Page page = tabs.visit(tabs.visitor(options -> options.setJavaScriptEnabled(false)), root, "search.html");
        page.locator("main .doors a").last().click();
        page.locator(".of-parts a").first().click();
        Locator next = page.locator("a[rel=next]");
        for (int turned = 1; turned < 7; turned++) {
            next.click();
        }
        assertThat(next).hasCount(0);
        page.locator(".entry a").last().click();
        assertThat(page.locator("h1")).hasText("丁");
    }
}
