package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In Firefox: pages look as they do elsewhere, with their own fonts, weights and lines, and fit a telephone. */
@ExtendWith(Firefox.class)
class FirefoxLooksTest {
    private static final String NOTE = "notes/platform-services.html";
    /** One page of each kind. */
    private static final List<String> PAGES = List.of(
            "index.html",
            NOTE,
            "glossary/index.html",
            "glossary/amazon-polly.html",
            "review.html",
            "practice.html",
            "exam.html",
            "search.html",
            "map.html",
            "coverage.html",
            "tags/index.html",
            "cheat-sheet.html",
            "quiz-sheet.html",
            "worksheet.html",
            "flashcards.html");

    private static final String TOO_WIDE = "(e => e.scrollWidth - e.clientWidth)(document.documentElement)";

    /** Fonts of the site that were refused or did not come: their family, weight and state. */
    private static final String MISSING_FONTS = """
            () => document.fonts.ready.then(() => {
              const faces = [...document.fonts].filter(f => f.weight === '400 650');
              return ['Literata', 'Study Sans'].filter(name => !faces.some(f => f.family.replace(/"/g, '') === name && f.status === 'loaded'))
                .concat(faces.filter(f => f.status === 'error').map(f => f.family + ' is refused'));
            })""";

    /** The families and weights in which a page writes; those above the weight of text must be drawn wider than it. */
    private static final String WEIGHTS = """
            () => {
              const used = {}, pen = document.createElement('canvas').getContext('2d');
              const wide = (weight, family) => { pen.font = weight + ' 200px "' + family + '"'; return pen.measureText('Hamburgefonstiv').width; };
              for (const e of document.querySelectorAll('body *')) {
                if (![...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()) || !e.checkVisibility()) continue;
                const { fontWeight, fontFamily } = getComputedStyle(e), family = fontFamily.split(',')[0].replace(/"/g, '');
                if (family === 'Literata' || family === 'Study Sans') used[family + ' ' + fontWeight] = fontWeight === '400' || wide(fontWeight, family) > wide(400, family) + 1;
              }
              return used;
            }""";

    @Test
    void no_page_is_wider_than_a_telephone_and_every_font_comes(Tabs tabs) {
        Page page = tabs.open(options -> options.setViewportSize(360, 740), Site.CONTENT, PAGES.get(0));
        List<String> found = new ArrayList<>();
        for (String path : PAGES) {
            page.navigate(Site.CONTENT.root() + path);
            Object over = page.evaluate(TOO_WIDE);
            if (!over.equals(0)) {
                found.add(path + " is wider by " + over);
            }
            ((List<?>) page.evaluate(MISSING_FONTS)).forEach(font -> found.add(path + " lacks " + font));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void weights_are_drawn_and_terms_have_their_line(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        assertThat((List<?>) page.evaluate(MISSING_FONTS)).isEmpty();
        Map<?, ?> weights = (Map<?, ?>) page.evaluate(WEIGHTS);
        assertThat(weights.containsValue(false)).as(weights.toString()).isFalse();
        assertThat(weights.toString()).contains("Literata 400", "Literata 600", "Study Sans 400", "Study Sans 600");
        assertThat(tabs.takeFaults()).isEmpty();
        changes(page, ".prose .term", "textDecoration", "none");
        changes(page, ".prose h2", "fontWeight", "400");
        changes(page, "h1", "fontWeight", "400");
        tabs.takeFaults(); // Playwright readies a page for a picture with a style that its policy refuses
    }

    /** What a style is set to looks other than what the page has. */
    private static void changes(Page page, String selector, String property, String value) {
        Locator element = page.locator(selector).first();
        byte[] before = element.screenshot();
        assertThat(element.screenshot()).as("the same twice").isEqualTo(before);
        element.evaluate("(e, [property, value]) => { e.style[property] = value; }", List.of(property, value));
        assertThat(Arrays.equals(element.screenshot(), before))
                .as(selector + " " + property)
                .isFalse();
    }
}
