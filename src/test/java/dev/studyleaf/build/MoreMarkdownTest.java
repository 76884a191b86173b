package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What many programs understand that CommonMark does not: lists of definitions, signs by name, places for contents. */
class MoreMarkdownTest extends VaultTest {
    @Test
    void a_heading_in_html_is_a_line_in_bold() throws IOException {
        Element page = prose("<h1 align=\"center\">On <em>trees</em></h1>\nText of it\n\nin <h3>line</h3> end");
        assertThat(page.select("strong").eachText()).containsExactly("On trees", "line");
        assertThat(page.select("strong + br, strong em")).hasSize(3);
        assertThat(page.text()).isEqualTo("On trees Text of it in line end");
    }

    @Test
    void signs_in_the_boxes_of_items_are_shown_and_said() throws IOException {
        Element page = prose("""
                - [ ] open
                - [x] done
                - [-] not *done*
                - [>] later
                - [%] mine

                Then

                - [p] cheap
                - [c] slow

                Options

                - [a] one
                - [c] two
                - [1] Smith, 2020
                """);
        assertThat(page.select("li > .tick").eachText()).containsExactly("-", ">", "%", "p", "c");
        assertThat(page.select("li > .tick[role=img]").eachAttr("aria-label"))
                .containsExactly("cancelled", "moved", "for", "against");
        assertThat(page.select("li > input")).hasSize(2);
        assertThat(page.select("li del").text()).isEqualTo("not done");
        assertThat(page.text())
                .contains("mine", "[a] one [c] two [1] Smith, 2020")
                .doesNotContain("[-]", "[p]");
    }

    @Test
    void definition_lists_are_lists_and_their_terms_are_terms() throws IOException {
        Element page = prose("""
                Recall
                : How many of the *real* cases are found, see [[a]].

                Precision
                True share

                :   How many of the found cases are real.

                    - an item

                :   The same again.

                - Heap
                  : A tree that is kept in an array.

                [x]: /y
                : a line

                No term: here

                [t](#true-share)
                """);
        assertThat(page.select(".prose > dl > *").eachText())
                .containsExactly(
                        "Recall",
                        "How many of the real cases are found, see a.",
                        "Precision",
                        "True share",
                        "How many of the found cases are real. an item",
                        "The same again.");
        assertThat(page.select("dl").get(0).select("dt")).hasSize(3);
        assertThat(page.select("dd em, dd a, dd li")).hasSize(3);
        assertThat(page.select("li > dl > dd").text()).isEqualTo("A tree that is kept in an array.");
        assertThat(page.text()).contains(": a line").endsWith("No term: here t");
        assertThat(page.select("dt [id=true-share]")).hasSize(1);
        assertThat(vault.reports()).isEmpty();
        assertThat(vault.site()).containsKeys("glossary/recall.html", "glossary/heap.html");
    }

    @Test
    void signs_by_name_are_signs_where_the_name_is_known() throws IOException {
        Element page = prose("""
                ## :rocket: Start

                :+1::tada: at 10:100:30, `:tada:` \\:heart: :no_such_sign: a:tada:b, [go](#rocket-start)
                """);
        assertThat(page.text())
                .isEqualTo(
                        "\uD83D\uDE80 Start \uD83D\uDC4D\uD83C\uDF89 at 10:100:30, :tada: :heart: :no_such_sign: a:tada:b, go");
        assertThat(page.select("h2").attr("id")).isEqualTo("rocket-start");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void marks_for_contents_are_not_shown() throws IOException {
        Element page = prose(
                "[TOC]\n\n[[toc]]\n\n[[_TOC_]]\n\n{:toc}\n\n* Contents of it\n{:toc}\n\nSee [toc].\n\n# \u2B50\n\n[x](#-1)\n\n# \u2B50\n");
        assertThat(page.text()).startsWith("See [toc].");
        assertThat(page.select("a").attr("href")).isEqualTo("#section-1");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void a_tag_that_says_so_has_markdown_in_it() throws IOException {
        Element page = prose("""
                <aside markdown="1" class="quote">
                  <img src="b.png" alt="face">
                Some **words**.
                  <p markdown="1" class="credit">
                Of ["a note"](a.md)
                  </p>
                </aside>

                After.
                """);
        assertThat(page.text()).isEqualTo("face Some words. Of \"a note\" After.");
        assertThat(page.select("a[href], strong").eachText()).containsExactly("words", "\"a note\"");
    }
}
