package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page in a browser. {@link Tabs} adds: no complaint, no breach of the policy, no foreign request. */
@ExtendWith(Chromium.class)
class EveryPageTest {
    private static final int SMALLEST = 320;

    @ParameterizedTest
    @EnumSource(Site.class)
    void pages_are_quiet_and_fit_the_smallest_screen(Site site, Tabs tabs) {
        BrowserContext visitor = tabs.visitor(options -> options.setViewportSize(SMALLEST, 600));
        Page page = tabs.visit(visitor, site.root(), "index.html");
        List<String> wide = new ArrayList<>();
        for (String path : site.pages()) {
            page.navigate(site.root() + path);
            int width = (int) page.evaluate("() => document.documentElement.scrollWidth");
            if (width > SMALLEST) {
                wide.add(path + ": " + width);
            }
        }
        assertThat(wide).isEmpty();
    }

    @Test
    void answered_questions_fit_the_smallest_screen(Tabs tabs) {
        Page page = tabs.open(options -> options.setViewportSize(SMALLEST, 600), Site.KINDS, "notes/kinds.html");
        page.locator(".why summary").all().forEach(show -> show.click());
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .isEqualTo(SMALLEST);
    }

    @Test
    void pages_are_quiet_on_a_server(Tabs tabs) throws IOException {
        try (Server server = Server.of(Site.KINDS)) {
            Page page = tabs.visit(tabs.visitor(), server.root(), "index.html");
            for (String path : Site.KINDS.pages()) {
                page.navigate(server.root() + path);
            }
            page.navigate(server.root() + "notes/kinds.html");
            page.evaluate("() => document.fonts.ready");
            // scripts that wait for an idle moment must not find the server gone
            page.close();
        }
    }

    @Test
    void a_foreign_request_is_stopped_and_noticed(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "index.html");
        page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(message -> message.text().startsWith("policy: ")),
                () -> page.evaluate("() => { new Image().src = 'https://example.org/pixel.png'; }"));
        assertThat(tabs.takeFaults()).anyMatch(fault -> fault.contains("policy: img-src https://example.org"));
    }
}
