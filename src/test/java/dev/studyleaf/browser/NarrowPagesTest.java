package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is long where there is little room, and what is short where fingers aim at it. */
@ExtendWith(Chromium.class)
class NarrowPagesTest {
    private static final int SMALLEST_TARGET = 24;
    /** Pixels by which the boxes of two letters on one line may end apart. */
    private static final double LOWEST = 8;

    private static final List<String> PAGES = List.of("notes/a.html", "practice.html", "flashcards.html", "index.html");

    @TempDir
    private static Path folder;

    private static String root = "";

    @BeforeAll
    static void build() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("studyleaf.yml"), "title: T\n");
        Files.writeString(notes.resolve("a.md"), """
                # A title of so many words that no list of notes can show it on a single line, on a phone or elsewhere

                In a line, $Address(list[i]) = \\frac{Begin}{g_j} + (i \\times SizeOfOneElement) + Offset$ stands.

                > [!question] Is it so?
                >
                > Answer: true
                >
                > Why: so.
                """);
        root = Site.of(notes, folder.resolve("site"));
    }

    private static Page open(Tabs tabs, int width, String path) {
        BrowserContext visitor = tabs.visitor(options -> options.setViewportSize(width, 700));
        return tabs.visit(visitor, root, path);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 500, 900, 1040, 1280})
    void no_page_is_wider_than_its_window(int width, Tabs tabs) {
        for (String path : PAGES) {
            Page page = open(tabs, width, path);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    @Test
    void a_long_formula_in_a_line_scrolls_alone_and_stands_on_the_line(Tabs tabs) {
        Page phone = open(tabs, 320, "notes/a.html");
        assertThat(phone.evaluate("(e => e.scrollWidth > e.clientWidth)(document.querySelector('.eq-in'))"))
                .isEqualTo(true);
        assertThat(phone.evaluate("document.querySelector('.eq-in').tabIndex")).isEqualTo(0);
        Page wide = open(tabs, 1280, "notes/a.html");
        Object off = wide.evaluate("""
                (() => {
                  const formula = document.querySelector('.eq-in'), range = new Range();
                  range.selectNode(formula.previousSibling);
                  const sign = formula.querySelector('mi').getBoundingClientRect(), word = range.getClientRects()[0];
                  return Math.abs(sign.bottom - word.bottom);
                })()
                """);
        assertThat(((Number) off).doubleValue()).isLessThan(LOWEST);
    }

    @Test
    void a_short_title_of_the_site_can_be_hit_with_a_finger(Tabs tabs) {
        BoundingBox box = open(tabs, 360, "index.html").locator(".brand").boundingBox();
        assertThat(box.width).isGreaterThanOrEqualTo(SMALLEST_TARGET);
        assertThat(box.height).isGreaterThanOrEqualTo(SMALLEST_TARGET);
    }
}
