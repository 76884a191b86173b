package dev.studyleaf.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a note and a term show of the rest of the notes. */
class NeighboursTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void notes() throws IOException {
        write("binary search.md", "Halve the sorted array until the wanted value is found.");
        write("linked.md", "It uses [the search](binary%20search.md), that is binary search.");
        write("named.md", "# Dictionaries\n\n## Lookup\n\nA lookup by Binary Search needs a sorted array of keys.");
        write("cooking.md", "Peel the onions, melt the butter, and stir until golden.");
        write("baking.md", "Melt the butter, whisk the flour, and bake until golden.");
    }

    @Test
    void a_note_shows_where_it_is_named_without_a_link() throws IOException {
        Document page = page("notes/binary-search.html");
        assertThat(page.select("#mentions + .backs li")).hasSize(1);
        Element naming = page.select("#mentions + .backs li").get(0);
        assertThat(naming.select("a").attr("href")).isEqualTo("../notes/named.html#lookup");
        assertThat(naming.select("mark").text()).isEqualTo("Binary Search");
        assertThat(naming.select("p").text()).isEqualTo("A lookup by Binary Search needs a sorted array of keys.");
    }

    @Test
    void a_name_of_two_notes_points_at_neither() throws IOException {
        write("deep/binary search.md", "Another one.");
        assertThat(page("notes/binary-search.html").select("#mentions")).isEmpty();
    }

    @Test
    void a_title_that_is_a_plain_word_is_no_name() throws IOException {
        write("notes.md", "Some words.");
        write("table.md", "A Table has rows.");
        write("user.md", "These notes sit at a table. Table and Notes.");
        assertThat(page("notes/table.html").select("#mentions")).isEmpty();
        assertThat(page("notes/notes.html").select("#mentions")).isEmpty();
    }

    @Test
    void related_notes_share_rare_words() throws IOException {
        assertThat(related("notes/cooking.html")).containsExactly("Baking");
        assertThat(related("notes/named.html")).contains("Binary search").doesNotContain("Cooking", "Baking");
    }

    @Test
    void related_notes_say_which_terms_they_share() throws IOException {
        write("roux.md", "---\ntags: [sauces]\n---\n- **Roux**: flour cooked in butter\n");
        write("velvet.md", "---\ntags: [sauces]\n---\nA velvet begins with a roux, then stock.\n");
        Element first = page("notes/velvet.html").select("#related + .backs li").get(0);
        assertThat(first.select("a").text()).isEqualTo("Roux");
        assertThat(first.select("small").text()).isEqualTo("also on #sauces");
    }

    @Test
    void a_term_shows_every_mention_with_its_sentence() throws IOException {
        write(
                "heap.md",
                "- **Heap**: a tree whose root is the largest\n\nA heap is fast. A heap is small.\n\nThe heap again.");
        Document page = page("glossary/heap.html");
        assertThat(page.select("#uses + .backs li p").eachText())
                .containsExactly("A heap is fast. A heap is small.", "The heap again.");
        assertThat(page.select(".meta").text()).contains("Defined in Heap", "2 mentions in 1 note");
    }

    @Test
    void a_definition_shows_nothing_of_the_name_before_it() throws IOException {
        write("heap.md", "- **Heap**: a tree with a *large* root\n");
        Document page = page("glossary/heap.html");
        assertThat(page.select("strong:empty, em:empty")).isEmpty();
        assertThat(page.select("em").text()).contains("large");
    }

    @Test
    void a_term_that_is_everywhere_shows_a_hundred_places_and_counts_the_rest() throws IOException {
        write("heap.md", "- **Heap**: a tree\n\n" + "A heap in %d.\n\n".repeat(130));
        for (int i = 0; i < 130; i++) {
            write("many/n" + i + ".md", "Number " + i + " has a heap.");
        }
        Document page = page("glossary/heap.html");
        assertThat(page.select(".termp .backs p")).hasSize(100);
        assertThat(page.select(".more").text()).contains("mentions are not listed");
    }

    @Test
    void a_term_stands_beside_those_it_may_be_taken_for() throws IOException {
        write("colours.md", """
                # Terms

                ## Errors

                - **Type I error**: rejecting a true null hypothesis
                - **Overfitting**: learning the noise of the sample
                - **Type II error**: keeping a false null hypothesis
                """);
        Document page = page("glossary/type-i-error.html");
        assertThat(page.select(".vs dt").eachText()).containsExactly("Type I error", "Type II error", "Overfitting");
        assertThat(page.select(".vs .self dt").text()).isEqualTo("Type I error");
    }

    @Test
    void the_map_shows_what_is_tied_and_lists_the_same() throws IOException {
        Document map = page("map.html");
        assertThat(map.select(".sheetmap a").eachAttr("aria-label"))
                .containsExactlyElementsOf(map.select(".defs dt").eachText())
                .contains("Binary search", "Dictionaries", "Linked");
        assertThat(map.select("line.tie:not(.soft)")).hasSize(2);
    }

    @Test
    void a_large_study_has_a_map_of_folders_and_one_for_each() throws IOException {
        for (int i = 0; i < 50; i++) {
            write("graphs/g" + i + ".md", "Vertices and edges, see [one](g" + (i + 1) % 50 + ".md).");
            write("law/l" + i + ".md", "Contracts, torts, see [one](l" + (i + 1) % 50 + ".md).");
        }
        Map<String, String> pages = SmallSite.pages(SmallSite.study(folder, Optional.empty()));
        assertThat(pages).containsKeys("map.html", "map/graphs.html", "map/law.html", "map/_notes.html");
        Document graphs = Jsoup.parse(pages.getOrDefault("map/graphs.html", ""));
        assertThat(graphs.select(".sheetmap a")).hasSize(40);
        assertThat(graphs.select(".more").text()).isEqualTo("The best connected are drawn. 10 others are not.");
    }

    @Test
    void a_line_that_stands_for_a_heading_is_in_the_contents_and_looks_as_before() throws IOException {
        write("tools.md", "# Tools\n\n## Kinds\n\nGluon API\n\n* fast\n\n## Others\n\nSee [it](tools.md#gluon-api).\n");
        Document page = page("notes/tools.html");
        assertThat(page.select(".toc > details > ol > li > a").eachText()).containsExactly("Kinds", "Others");
        assertThat(page.select(".toc ol ol a").eachAttr("href")).containsExactly("#gluon-api");
        assertThat(page.select("p:has(> #gluon-api)").outerHtml())
                .isEqualTo("<p><span id=\"gluon-api\"></span>Gluon API</p>");
        assertThat(page.select(".prose a[href=#gluon-api]")).hasSize(1);
    }

    private List<String> related(String path) throws IOException {
        return page(path).select("#related + .backs li > a").eachText();
    }

    private Document page(String path) throws IOException {
        Map<String, String> pages = SmallSite.pages(SmallSite.study(folder, Optional.empty()));
        assertThat(pages).containsKey(path);
        return Jsoup.parse(pages.getOrDefault(path, ""));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
