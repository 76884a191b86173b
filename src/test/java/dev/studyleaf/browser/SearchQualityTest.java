package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Queries as students ask: acronyms, slips, half words, words of definitions, questions. {@link SearchBenchmark} asks other
 * engines the same.
 */
@ExtendWith(Chromium.class)
class SearchQualityTest {
    private static final int FIRST = 3;

    private static final String PAGES = """
            async query => {
              const { source, find } = StudySearch, docs = await source.docs((await find(source, query)).map(hit => hit.ref));
              return [...new Set(docs.map(doc => doc.u.split('#')[0]))].slice(0, %d);
            }""".formatted(FIRST);

    @Test
    void the_right_page_of_our_notes_is_among_the_first_three(Tabs tabs) throws IOException {
        assertThat(missed(tabs, Site.CONTENT, "judged.txt")).isEmpty();
    }

    @Test
    void the_right_page_of_students_notes_is_among_the_first_three(Tabs tabs) throws IOException {
        assertThat(missed(tabs, Site.STUDENTS, "vault.txt")).isEmpty();
    }

    private static List<String> missed(Tabs tabs, Site site, String judged) throws IOException {
        Page page = tabs.open(site, "search.html");
        page.waitForFunction("() => window.StudySearch?.source");
        List<String> pages = site.pages();
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/search", judged))) {
            if (line.startsWith("#")) {
                continue;
            }
            int arrow = line.indexOf(" => ");
            String query = line.substring(0, arrow);
            List<String> right = List.of(line.substring(arrow + 4).split(" "));
            assertThat(pages).as(query).containsAll(right);
            List<?> found = (List<?>) page.evaluate(PAGES, query);
            if (found.stream().noneMatch(right::contains)) {
                missed.add(query + ": " + found);
            }
        }
        return missed;
    }
}
