package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.bench.LongVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that are too long for one page are on several, and nothing is lost on the way. */
class LongListsTest {
    private static final int MOST_BYTES = 400_000;

    @TempDir
    private static Path folder;

    private static Map<String, byte[]> site;

    @BeforeAll
    static void build() throws IOException {
        LongVault.write(folder.resolve("notes"));
        Sites.build(folder.resolve("notes"), folder.resolve("site"));
        site = Sites.files(folder.resolve("site"));
    }

    private static Document page(String path) {
        return Jsoup.parse(Sites.text(site, path));
    }

    /** From the first page of a list to its last, by the links to the next one. */
    private static List<Document> parts(String folder, String first) {
        List<Document> parts = new ArrayList<>();
        String next = first;
        while (!next.isEmpty()) {
            Document part = page(folder + next);
            parts.add(part);
            next = part.select("a[rel=next]").attr("href").replaceFirst(".*/", "");
        }
        return parts;
    }

    private static List<String> texts(List<Document> parts, String css) {
        return parts.stream()
                .flatMap(part -> part.select(css).eachText().stream())
                .toList();
    }

    private static List<String> links(Document page, String css) {
        return page.select(css).eachAttr("href");
    }

    @Test
    void the_glossary_is_on_pages_by_letter() {
        Document index = page("glossary/index.html");
        assertThat(index.select("main dl, .letters, #narrow")).isEmpty();
        assertThat(index.select(".of-parts b").eachText())
                .containsExactly("A", "B 1", "B 2", "E", "I 1", "I 2", "N – 丁");
        List<Document> parts = parts("glossary/", "_a.html");
        assertThat(parts)
                .extracting(part -> part.select("h1").text())
                .isEqualTo(index.select(".of-parts b").eachText());
        List<String> terms = texts(parts, ".entry dt a");
        assertThat(terms).doesNotHaveDuplicates().hasSize(LongVault.SAME_LETTER + 8);
        assertThat(terms).startsWith("Apple", "B1000").endsWith("Zebra", "42", "Юла", "Ягода", "一", "丁");
        List<String> names = texts(parts, ".names li");
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).filteredOn(name -> name.startsWith("Iron ")).hasSize(LongVault.NOTES);
    }

    @Test
    void each_part_says_where_it_is_among_all() {
        for (Document part : parts("glossary/", "_a.html")) {
            assertThat(part.select(".letters a")).hasSize(7);
            assertThat(part.select(".letters [aria-current=page]").eachText())
                    .containsExactly(part.select("h1").text());
            assertThat(links(part, ".kick a")).containsExactly("index.html");
        }
        assertThat(page("glossary/_b-2.html").select("h2[id=l-B]").text()).isEqualTo("B");
    }

    @Test
    void the_notes_are_on_pages_by_folder() {
        Document home = page("index.html");
        assertThat(home.select(".of-parts b").eachText()).containsExactly("1 – 10", "11 – 510", "511 – 1010");
        assertThat(home.select(".of-parts .tt > span").eachText()).startsWith("Ants – Bees");
        List<Document> parts = parts("contents/", "1.html");
        assertThat(texts(parts, ".list b")).hasSize(LongVault.NOTES).doesNotHaveDuplicates();
        assertThat(texts(parts, "h2.gt")).containsExactly("Ants", "Bees", "Wasps", "Wasps");
        assertThat(links(parts.get(1), ".kick a")).containsExactly("../index.html");
    }

    @Test
    void the_notes_of_a_tag_too() {
        assertThat(links(page("tags/t-long.html"), ".of-parts a"))
                .containsExactly("../tags/t-long_1.html", "../tags/t-long_11.html", "../tags/t-long_511.html");
        assertThat(texts(parts("tags/", "t-long_1.html"), ".list b")).hasSize(LongVault.NOTES);
    }

    @Test
    void the_search_page_leads_to_the_lists() {
        assertThat(links(page("search.html"), ".doors a")).containsExactly("index.html", "glossary/index.html");
        assertThat(page("search.html").select(".index")).isEmpty();
    }

    @Test
    void practice_and_review_lead_to_the_list_of_notes() {
        assertThat(links(page("practice.html"), "main noscript a")).containsExactly("index.html");
        assertThat(links(page("review.html"), "main noscript a")).containsExactly("index.html", "glossary/index.html");
    }

    @Test
    void no_list_is_heavy_and_titles_and_descriptions_are_unique() throws IOException {
        List<String> titles = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        for (String path : site.keySet()) {
            if (path.matches("(glossary/(_.*|index)|contents/.*|tags/.*|index|search)\\.html")) {
                assertThat(Files.size(folder.resolve("site").resolve(path)))
                        .as(path)
                        .isLessThan(MOST_BYTES);
                titles.add(page(path).title());
                descriptions.add(page(path).select("meta[name=description]").attr("content"));
            }
        }
        assertThat(titles).hasSize(1 + 7 + 1 + 3 + 1 + 1 + 3 + 1).doesNotHaveDuplicates();
        assertThat(descriptions).doesNotHaveDuplicates();
    }
}
