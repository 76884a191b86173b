package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Diagrams are drawn under the policy of the site: {@link Tabs} fails a test at the first breach. */
@ExtendWith(Chromium.class)
class DiagramTest {
    private static final String NOTE = "notes/diagrams.html";
    private static final int GOOD = 9;
    /** For a script of megabytes and all that it draws. */
    static final HasCountOptions PATIENT = new HasCountOptions().setTimeout(60_000);

    @Test
    void each_kind_is_drawn_and_none_breaks_the_policy(Tabs tabs) throws IOException {
        try (Server server = Server.of(Site.EXTRAS)) {
            for (String root : new String[] {Site.EXTRAS.root(), server.root()}) {
                Page page = tabs.visit(tabs.visitor(), root, NOTE);
                assertThat(page.locator(".drawn svg")).hasCount(GOOD, PATIENT);
                assertThat(page.locator(".undrawn")).hasCount(1, PATIENT);
                assertThat(page.locator(".undrawn")).containsText("cannot be drawn");
                assertThat(page.locator(".diagram").last().locator("pre")).containsText("A -->");
                assertThat(page.locator("style, foreignObject")).hasCount(0);
                page.close();
            }
        }
    }

    @Test
    void a_diagram_has_its_colours_words_and_size(Tabs tabs) {
        Page page = tabs.open(Site.EXTRAS, NOTE);
        assertThat(page.locator(".drawn svg")).hasCount(GOOD, PATIENT);
        assertThat(page.locator(".drawn").first()).containsText("Good");
        assertThat(page.locator(".drawn .red rect").first()).hasCSS("fill", "rgb(255, 153, 153)");
        assertThat(page.locator(".drawn a[href]")).hasCount(0);
        double height = page.locator(".drawn svg").first().boundingBox().height;
        assertThat(height).isBetween(100.0, 900.0);
    }

    @Test
    void on_paper_there_is_the_drawing_or_else_the_source(Tabs tabs) {
        Page page = tabs.open(Site.EXTRAS, NOTE);
        assertThat(page.locator(".drawn svg")).hasCount(GOOD, PATIENT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".drawn svg").first()).isVisible();
        assertThat(page.locator(".diagram details").first()).isHidden();
        assertThat(page.locator(".diagram").last().locator("pre")).isVisible();
    }

    @Test
    void where_mermaid_does_not_load_the_page_says_so_and_shows_the_source(Tabs tabs) {
        Page page = tabs.visitor().newPage();
        page.route("**/mermaid.min.js", Route::abort);
        page.navigate(Site.EXTRAS.root() + NOTE);
        assertThat(page.locator(".undrawn")).hasCount(GOOD + 1, PATIENT);
        assertThat(page.locator(".undrawn").first()).containsText("mermaid.min.js did not load");
        assertThat(page.locator(".diagram pre").first()).isVisible();
        page.close();
    }

    @Test
    void without_script_the_source_is_text(Tabs tabs) {
        Page page = tabs.open(options -> options.setJavaScriptEnabled(false), Site.EXTRAS, NOTE);
        assertThat(page.locator(".diagram pre").first()).containsText("Is it?");
    }

    @Test
    void only_pages_with_diagrams_load_them(Tabs tabs) {
        for (String path : Site.EXTRAS.pages(NOTE)) {
            Page page = tabs.open(Site.EXTRAS, path);
            assertThat(page.locator("script[src*=diagram], script[src*=mermaid]"))
                    .hasCount(0);
            page.close();
        }
    }
}
