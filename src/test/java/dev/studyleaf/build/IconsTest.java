package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A page has the icons that it shows, and few others. */
class IconsTest {
    private static final Set<String> OF_ANSWERS = Set.of("i-check", "i-cross", "i-alert");

    @Test
    void what_a_page_shows_it_has() throws IOException {
        List<String> seen = new ArrayList<>();
        pages((path, page) -> {
            Set<String> shown = page.select("use").stream()
                    .map(use -> use.attr("href").substring(1))
                    .collect(Collectors.toSet());
            assertThat(icons(page)).as(path).containsAll(shown);
            seen.add(path);
        });
        assertThat(seen).hasSizeGreaterThan(50);
    }

    @Test
    void where_questions_are_answered_the_icons_of_answers_are_there() throws IOException {
        List<String> seen = new ArrayList<>();
        pages((path, page) -> {
            if (!page.select("script[src$=/questions.js], script[src=assets/questions.js]")
                    .isEmpty()) {
                assertThat(icons(page)).as(path).containsAll(OF_ANSWERS);
                seen.add(path);
            }
        });
        assertThat(seen).hasSizeGreaterThan(10);
    }

    @Test
    void a_page_of_a_term_has_none_of_questions() throws IOException {
        String term = Sites.text(Sites.files(Path.of("site")), "glossary/amazon-lex.html");
        assertThat(icons(Jsoup.parse(term))).contains("i-search").doesNotContainAnyElementsOf(OF_ANSWERS);
    }

    private static void pages(BiConsumer<String, Document> check) throws IOException {
        for (Map.Entry<String, byte[]> file : Sites.files(Path.of("site")).entrySet()) {
            if (file.getKey().endsWith(".html")) {
                check.accept(file.getKey(), Jsoup.parse(Sites.text(Map.ofEntries(file), file.getKey())));
            }
        }
    }

    private static Set<String> icons(Document page) {
        return page.select("symbol").stream().map(symbol -> symbol.id()).collect(Collectors.toCollection(TreeSet::new));
    }
}
