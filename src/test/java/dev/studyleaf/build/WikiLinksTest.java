package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Links as Obsidian writes them, and headings that only such notes have. */
class WikiLinksTest {
    @TempDir
    Path folder = Path.of("");

    private Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void vault() throws IOException {
        note("Graphs/Breadth first.md", "# Breadth first\n\n## Use of a Queue\n\nFirst in, first out.\n");
        note("Graphs/Depth first.md", "---\naliases: [DFS]\n---\n\nA stack.\n");
        note("Trees/Depth first.md", "Pre-order.\n");
        note("Trees/Heaps.md", "A heap.\n");
        Files.writeString(folder.resolve("notes/Trees/heap.svg"), "<svg width='30' height='20'/>");
    }

    @Test
    void a_name_is_enough() throws IOException {
        Element page = page("See [[Breadth first]] and [[breadth FIRST]].");
        assertThat(page.select(".prose a[href$=graphs/breadth-first.html]").eachText())
                .containsExactly("Breadth first", "breadth FIRST");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void other_words_headings_folders_and_aliases() throws IOException {
        Element page = page("[[Breadth first|the broad way]], [[Breadth first#Use of a Queue]], [[Graphs/Depth first]],"
                + " [[DFS]], [[#Here]]\n\n## Here\n");
        assertThat(href(page, "the broad way")).endsWith("graphs/breadth-first.html");
        assertThat(href(page, "Breadth first: Use of a Queue")).endsWith("breadth-first.html#use-of-a-queue");
        assertThat(href(page, "Depth first")).endsWith("graphs/depth-first.html");
        assertThat(href(page, "DFS")).endsWith("graphs/depth-first.html");
        assertThat(href(page, "Here")).isEqualTo("#here");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void of_two_notes_with_one_name_the_nearest_is_meant() throws IOException {
        note("Trees/Walks.md", "[[Depth first]]");
        build();
        assertThat(href(body("notes/trees/walks.html"), "Depth first")).isEqualTo("depth-first.html");
    }

    @Test
    void in_a_table_the_bar_is_escaped() throws IOException {
        Element page = page("| a | b |\n| - | - |\n| [[Heaps\\|a pile]] | 2 |\n");
        assertThat(href(page, "a pile")).endsWith("trees/heaps.html");
        assertThat(page.select("td")).hasSize(2);
    }

    @Test
    void a_picture_is_shown_wherever_it_lies() throws IOException {
        Element picture = page("![[heap.svg|300]]").select(".prose img").first();
        assertThat(picture).isNotNull();
        assertThat(String.valueOf(picture)).contains("files/trees-").contains("width=\"300\" height=\"200\"");
    }

    @Test
    void what_is_not_there_is_text_and_reported_at_its_place() throws IOException {
        Element page = page("first line\n\nSee [[Heeps]] now.");
        assertThat(page.select(".prose p").eachText()).contains("See [[Heeps]] now.");
        assertThat(diagnostics.sorted()).singleElement().satisfies(found -> {
            assertThat(found.message()).isEqualTo("there is no note `Heeps`");
            assertThat(excerpt(found)).isEqualTo("[[Heeps]]");
        });
    }

    @Test
    void code_and_escapes_stay_as_they_are() throws IOException {
        Element page = page("`[[Heaps]]` and \\[[Heaps]] and [[ ]] and [[Heaps");
        assertThat(page.select(".prose a")).isEmpty();
        assertThat(page.select(".prose").text()).contains("[[Heaps]] and [[Heaps]] and");
    }

    @Test
    void a_heading_in_a_list_can_be_linked_to() throws IOException {
        Element page = page("- ### Arrays\n    - fast\n\nBack to [arrays](#arrays).");
        assertThat(page.select("#arrays").text()).isEqualTo("Arrays");
        assertThat(href(page, "arrays")).isEqualTo("#arrays");
        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    @Timeout(30)
    void a_great_many_brackets_take_no_time() throws IOException {
        page("[[a|".repeat(20_000) + "\n\n" + "[[nothing here]] ".repeat(200) + "x [[ y ".repeat(20_000));
    }

    private static String excerpt(Diagnostic found) {
        return found.sourceLine().substring(found.column() - 1, found.column() - 1 + found.length());
    }

    private Element page(String markdown) throws IOException {
        note("Start.md", markdown);
        build();
        return body("notes/start.html");
    }

    private Element body(String path) throws IOException {
        Map<String, byte[]> site = Sites.files(folder.resolve("site"));
        assertThat(site).containsKey(path);
        return Jsoup.parse(Sites.text(site, path)).body();
    }

    private void build() {
        diagnostics = Sites.build(folder.resolve("notes"), folder.resolve("site"));
    }

    private static String href(Element page, String words) {
        return page.select(".prose a").stream()
                .filter(a -> a.text().equals(words))
                .map(a -> a.attr("href"))
                .findFirst()
                .orElse("no link " + words);
    }

    private void note(String path, String text) throws IOException {
        Path file = folder.resolve("notes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
