package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What MkDocs, mdBook, Docusaurus, GitBook, Hugo, Jekyll and plug-ins of Obsidian add to Markdown. */
class DialectsTest extends VaultTest {
    @Test
    void the_top_of_a_site_may_be_a_folder_around_the_note() throws IOException {
        vault.with("en/x/n.md", "[a](/methods/language) [b](/methods/) [c](methods/language.md#part)")
                .with("en/methods/Language.md", "## Part")
                .with("en/methods/_index.md", "# Methods")
                .with("de/methods/Language.md", "## Part")
                .build();
        assertThat(vault.prose("notes/en/x/n.html").select("a").eachAttr("href"))
                .containsExactly("../methods/language.html", "../methods/index.html", "../methods/language.html#part");
        assertThat(vault.reports()).singleElement().asString().startsWith("en/x/n.md:1:39 link.by-name");
    }

    @Test
    void jekyll_says_where_a_path_begins() throws IOException {
        vault.with("docs/b.md", "## Part");
        Element page = prose("""
                [1]({{ '/docs/b/' | relative_url }}) [2]({{ "docs/b.md#part" | absolute_url }})
                [3]({{ site.baseurl }}/docs/b) [4]({{ site.baseurl }}{% link docs/b.md %})
                <a href="{{ '/docs/b' | relative_url }}">5</a> [6]({{ site.repository }}/x)
                """);
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("docs/b.html", "docs/b.html#part", "docs/b.html", "docs/b.html", "docs/b.html");
        assertThat(page.text()).isEqualTo("1 2 3 4 5 6");
        assertThat(vault.reports())
                .singleElement()
                .asString()
                .startsWith("a.md:3:48 link.unknown-note there is no note `{{ site.repository }}/x`");
    }

    @Test
    void code_between_short_codes_is_code() throws IOException {
        Element page = prose("""
                {% highlight java linenos %}
                int x = a[0] < b[[1]] ? $1 : $2;

                {% raw %}
                {% endhighlight %}

                - {{< highlight go "linenos=table" >}}
                  x := 1
                  {{< /highlight >}}

                {{< code-toggle file=hugo >}}
                [[menus.main]]
                {{< /code-toggle >}}

                end
                """);
        assertThat(page.select("pre").eachText())
                .containsExactly("int x = a[0] < b[[1]] ? $1 : $2;\n\n{% raw %}", "x := 1", "[[menus.main]]");
        assertThat(page.select("li pre")).hasSize(1);
        assertThat(page.select("p").eachText()).containsExactly("end");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void admonitions_are_callouts_with_whatever_blocks_in_them() throws IOException {
        Element page = prose("""
                !!! warning "Mind the *gap*"
                    First.

                    - item

                    ```
                    code
                    ```

                    ??? tip
                        Inner.

                After.
                """);
        assertThat(page.select(".c-warning > .lab").text()).isEqualTo("Mind the gap");
        assertThat(page.select(".c-warning > .lab em")).hasSize(1);
        assertThat(page.select(".c-warning li, .c-warning pre")).hasSize(2);
        assertThat(page.select(".c-warning details.c-tip").text()).isEqualTo("Tip Inner.");
        assertThat(page.select(".prose > p").text()).isEqualTo("After.");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void admonitions_without_text_and_more_than_one_word() throws IOException {
        Element page = prose(
                "!!! note inline end \"Beside\"\n\n    Text\n\n!!!danger\n    No space\n\nWhat!!! no\n\n???+ info\n    x");
        assertThat(page.select(".c-note").text()).isEqualTo("Beside Text");
        assertThat(page.select(".c-danger").text()).isEqualTo("Danger No space");
        assertThat(page.select("details.c-info[open]")).hasSize(1);
        assertThat(page.text()).contains("What!!! no");
    }

    @Test
    void an_address_below_the_folder_that_another_program_serves_the_notes_in_is_found() throws IOException {
        vault.with("n.md", "[a](/docs/in/a#part) [b](/docs/b.md) [c](/in/b)")
                .with("in/a.md", "## Part")
                .with("b.md", "x")
                .build();
        assertThat(vault.prose("notes/n.html").select("a").eachAttr("href"))
                .containsExactly("in/a.html#part", "b.html", "b.html");
        assertThat(vault.reports()).hasSize(1).allMatch(line -> line.startsWith("n.md:1:38 link.by-name"));
    }

    @Test
    void formulas_in_a_wiki_link_are_part_of_it() throws IOException {
        vault.with("b.md", "# B\n\n## The $\\sigma$ rule\n\ntext")
                .with(
                        "a.md",
                        "x [[b#The $\\sigma$ rule]] and [[b|the $\\sigma$-algebra]], [[b#No $x$]] and ![[b#The $\\sigma$ rule]]")
                .build();
        Element page = vault.prose("notes/a.html");
        assertThat(page.select("a").eachAttr("href"))
                .startsWith("b.html#the-σ-rule", "b.html", "b.html", "b.html#the-σ-rule");
        assertThat(page.select("a").get(1).select("math")).hasSize(1);
        assertThat(page.select("a").get(1).text()).startsWith("the").endsWith("-algebra");
        assertThat(vault.reports()).hasSize(1).allMatch(line -> line.startsWith("a.md:1:59 link.unknown-heading"));
    }

    @Test
    void tabs_stand_one_below_the_other() throws IOException {
        Element page = prose("=== \"C\"\n\n    one\n\n=== \"Java\"\n\n    two\n\nHeading\n===\n");
        assertThat(page.select(".c-tab").eachText()).containsExactly("C one", "Java two");
    }

    @Test
    void boxes_between_two_lines() throws IOException {
        Element page = prose("""
                :::tip Read *this*
                A
                :::

                ::::note
                B
                :::danger[Deep]
                C
                :::
                ::::

                {% hint style="info" %}
                D
                {% endhint %}

                {{< callout type="warning" >}}
                E
                {{< /callout >}}

                ::: {.callout-important title="Q"}
                F
                :::

                z
                """);
        assertThat(page.select(".c-tip").text()).isEqualTo("Read this A");
        assertThat(page.select(".c-note").text()).isEqualTo("Note B Deep C");
        assertThat(page.select(".c-note .c-danger").text()).isEqualTo("Deep C");
        assertThat(page.select(".c-info").text()).isEqualTo("Info D");
        assertThat(page.select(".c-warning").text()).isEqualTo("Warning E");
        assertThat(page.select(".c-important").text()).isEqualTo("Q F");
        assertThat(page.select("p").last()).hasToString("<p>z</p>");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void abbreviations_are_explained_where_they_are_used() throws IOException {
        Element page = prose("The HTML of HTMLs, [HTML](b.md).\n\n*[HTML]: Hyper Text\n*[W3C]: not used\n");
        assertThat(page.select("abbr").eachAttr("title")).containsExactly("Hyper Text");
        assertThat(page.text()).isEqualTo("The HTML of HTMLs, HTML. *[W3C]: not used");
    }

    @Test
    void attribute_lists_name_places_and_are_not_shown() throws IOException {
        Element page = prose("""
                [a](#own) [b](#two){ .md-button target=_blank }

                ## Heading { #own .x }

                Text `c`{: #two }
                {: .big }

                ## Four
                {: #v4-0 }

                - item
                {: .x}

                [v](#v4-0)

                Set {a} and {.5} stay, *f*{x}
                """);
        assertThat(page.select("a").eachAttr("href")).containsExactly("#own", "#two", "#v4-0");
        assertThat(page.select("[id=own], [id=two], h2[id=heading], h2 [id=v4-0]"))
                .hasSize(4);
        assertThat(page.text()).isEqualTo("a b Heading Text c Four item v Set {a} and {.5} stay, f{x}");
        assertThat(vault.reports()).isEmpty();
    }

    @Test
    void code_is_taken_from_files_of_the_folder_only() throws IOException {
        vault.with("ex/a.rs", "one\n// ANCHOR: mid\ntwo\n// ANCHOR_END: mid\nthree\n")
                .with("part.md", "# Part\n\nWords.");
        Element page = prose("""
                ```rust
                {{#include ex/a.rs:mid}}
                {{#rustdoc_include ex/a.rs:1}}
                {{#include ../secret.rs}}
                ```

                --8<-- "docs/ex/a.rs:5:5"

                {{#include part.md}}
                """);
        assertThat(page.select("pre").eachText()).containsExactly("two\none\n{{#include ../secret.rs}}", "three");
        assertThat(page.select(".embed").text()).contains("Words.");
        assertThat(vault.reports())
                .containsExactly(
                        "a.md:1:1 include.file there is no file `../secret.rs` in the notes' folder to take text"
                                + " from");
    }

    @Test
    void short_codes_go_and_what_they_stand_for_stays() throws IOException {
        vault.with("p.svg", "<svg width='3' height='2'/>").with("b.md", "# B");
        Element page = prose("""
                {{< figure src="p.svg" title="A picture" >}}

                {{<youtube abc-1>}} and [b]({{< ref "b.md" >}}) and {% include x.html %} end

                {{% expandable %}}
                kept
                {{% /expandable %}}

                `{% raw %}` and {{ value }} and {% if x %} stay
                """);
        assertThat(page.select("img").attr("alt")).isEqualTo("A picture");
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://youtu.be/abc-1", "b.html");
        assertThat(page.text())
                .contains("kept", "{% raw %} and {{ value }} and {% if x %} stay")
                .doesNotContain("expandable");
        assertThat(vault.reports())
                .containsExactly(
                        "a.md:3:1 note.short-code `include` is a short code of another program; its mark is left out,"
                                + " the text stays",
                        "a.md:5:1 note.short-code `expandable` is a short code of another program; its mark is left"
                                + " out, the text stays");
    }

    @Test
    void drawings_and_boards_say_what_they_are() throws IOException {
        vault.with("Draw.md", """
                        ---
                        excalidraw-plugin: parsed
                        ---
                        ==⚠  Switch to EXCALIDRAW VIEW in the MORE OPTIONS menu of this document. ⚠==

                        # Excalidraw Data
                        ## Text Elements
                        A word ^a1b2

                        %%
                        ## Drawing
                        ```compressed-json
                        N4KAkARALgngDgUwgLgAQQQ
                        ```
                        %%
                        """)
                .with(
                        "Board.md",
                        "---\nkanban-plugin: board\n---\n\n## Todo\n\n- [ ] x\n\n%% kanban:settings\n```\n{}\n```\n%%");
        prose("x");
        assertThat(vault.prose("notes/draw.html").text())
                .contains("drawing of Excalidraw", "A word")
                .doesNotContain("N4K", "SWITCH", "^a1b2", "%%");
        assertThat(vault.prose("notes/board.html").text())
                .contains("Kanban board", "Todo", "x")
                .doesNotContain("settings");
    }
}
