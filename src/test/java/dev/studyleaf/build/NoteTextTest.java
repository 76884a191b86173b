package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What stands in notes: its language, its blocks, the places that it names. */
class NoteTextTest extends VaultTest {
    @Test
    void levels_follow_the_nesting_whatever_the_first_heading_is() throws IOException {
        vault.with("a.md", "### Third\n\nx\n\n# One\n\nx\n\n#### Deep\n\nx\n\n# Two\n\nx")
                .with("b.md", "# B\n\n# Again")
                .build();
        assertThat(page("notes/a.html")
                        .select(":is(h1, h2, h3, h4).x, .prose > :is(h2, h3, h4)")
                        .eachText())
                .containsExactly("Third", "One", "Deep", "Two");
        assertThat(vault.prose("notes/a.html").select("> :is(h1, h2, h3, h4)").stream()
                        .map(Element::tagName))
                .containsExactly("h2", "h2", "h3", "h2");
        assertThat(page("notes/b.html").select("h1").eachText()).containsExactly("B");
        assertThat(vault.prose("notes/b.html").select("h2").text()).isEqualTo("Again");
    }

    @Test
    void each_note_says_its_language_unless_the_settings_do() throws IOException {
        String german =
                "Der Baum ist nicht der Graph, und die Kante wird von dem Knoten mit einem Namen auf die Liste gesetzt.";
        vault.with("de.md", "# Bäume\n\n" + german)
                .with("ar.md", "# الخوارزمية\n\nالخوارزمية هي مجموعة من الخطوات الرياضية والمنطقية والمتسلسلة")
                .with(
                        "en.md",
                        "# Trees\n\nThe tree is not a graph, and the edges of it are in the list that we make for this.")
                .with("fr.md", "---\nlang: fr\n---\n" + german)
                .build();
        assertThat(vault.prose("notes/de.html").attr("lang")).isEqualTo("de");
        assertThat(page("notes/de.html").select("h1").attr("lang")).isEqualTo("de");
        assertThat(vault.prose("notes/ar.html").attr("dir")).isEqualTo("rtl");
        assertThat(vault.prose("notes/en.html").hasAttr("lang")).isFalse();
        assertThat(vault.prose("notes/fr.html").attr("lang")).isEqualTo("fr");
        vault.with("studyleaf.yml", "language: en").build();
        assertThat(vault.prose("notes/de.html").hasAttr("lang")).isFalse();
    }

    @Test
    void details_have_markdown_in_them_wherever_they_stand() throws IOException {
        vault.with("a.md", """
                <details>
                <summary>More **bold**</summary>

                - an *item*

                ```
                code
                ```

                </details>

                - item

                  <details><summary>In a list</summary>

                  `x` and [b](b.md)

                  </details>

                > <details>
                > <summary>In a quote</summary>
                >
                > **deep**
                >
                > </details>
                """).with("b.md", "# B").build();
        Element page = vault.prose("notes/a.html");
        assertThat(page.select("details")).hasSize(3);
        assertThat(page.select("details > summary").eachText())
                .containsExactly("More **bold**", "In a list", "In a quote");
        assertThat(page.select("details li em, details pre, li details code, li details a, blockquote details strong"))
                .hasSize(5);
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void places_named_in_html_are_there_once_wherever_they_stand() throws IOException {
        vault.with("a.md", """
                ---
                made-questions: false
                ---
                # <a id="top"></a>Trees

                ## <a name="one"></a>One

                - **Heap** <a id="heap"></a>: a tree that gives back the smallest of many values

                ## Two {#two}

                <a id="block"></a>

                A heap is used. [a](#top) [b](#one) [c](#heap) [d](#two) [e](#block)
                """).build();
        Document page = page("notes/a.html");
        assertThat(page.select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates()
                .contains("top", "one", "heap", "two", "block");
        assertThat(vault.prose("notes/a.html").select("p > a[href^=#]").eachAttr("href"))
                .containsExactly("#top", "#one", "#heap", "#two", "#block");
        assertThat(vault.reports()).isEmpty();
    }
}
