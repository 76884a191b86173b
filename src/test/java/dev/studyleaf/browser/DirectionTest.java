package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What scripts draw of questions from right to left is read as the page's own text is. */
@ExtendWith(Chromium.class)
class DirectionTest {
    private static final String NOTE = """
            # רשתות

            > [!question] מה עושה נתב?
            > - [x] TCP הוא פרוטוקול שנתב מעביר
            > - [ ] Ethernet (802.3)
            >   - זה כבל.
            > - [ ] שומר קבצים
            >
            > Why: IP הוא הבסיס של הרשת.
            > <!--q id=router-->
            """;

    @TempDir
    private Path temp;

    private String root = "";

    @BeforeEach
    void build() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("he.md"), NOTE);
        root = Site.of(notes, temp.resolve("site"));
    }

    /** Which way an element is read, as the browser has it. */
    private static String way(Page page, String selector) {
        return page.locator(selector)
                .first()
                .evaluate("e => getComputedStyle(e.querySelector('bdi') || e).direction")
                .toString();
    }

    /** Two pieces in Latin letters beside each other would be read as one, the place first. */
    @Test
    void a_gap_of_the_coverage_is_named_before_its_place(Tabs tabs) throws IOException {
        Path notes = Files.createDirectory(temp.resolve("gaps"));
        Files.writeString(notes.resolve("studyleaf.yml"), "language: ar\n");
        Files.writeString(notes.resolve("trees.md"), "# Trees\n\n" + "Words that nothing asks for. ".repeat(9) + "\n");
        Page page = tabs.visit(tabs.visitor(), Site.of(notes, temp.resolve("gaps-site")), "coverage.html");
        double name = page.locator(".prose li a").first().boundingBox().x;
        double place = page.locator(".prose li small").first().boundingBox().x;
        assertTrue(name > place, name + " is left of " + place);
    }

    @Test
    void both_sides_of_a_card_of_the_review(Tabs tabs) {
        Page page = tabs.visit(tabs.visitor(), root, "review.html");
        assertThat(page.locator("#stage h2")).containsText("מה עושה נתב");
        assertEquals("rtl", way(page, "#stage h2"));
        assertEquals("rtl", way(page, "#stage .among li:has-text('TCP')"));
        assertEquals("ltr", way(page, "#stage .among li:has-text('Ethernet')"));
        page.locator("#flip").click();
        assertEquals("rtl", way(page, "#stage .back b"));
        assertEquals("rtl", way(page, "#stage .back .because"));
    }

    @Test
    void what_is_said_of_an_option_after_the_answer(Tabs tabs) {
        Page page = tabs.visit(tabs.visitor(), root, "practice.html");
        new Ask(page, "router").choose("Ethernet (802.3)").sure().judged("Not quite.");
        assertEquals("rtl", way(page, ".opt:has-text('Ethernet') .mk i"));
        assertEquals("rtl", way(page, ".opt:has-text('TCP') > span"));
    }
}
