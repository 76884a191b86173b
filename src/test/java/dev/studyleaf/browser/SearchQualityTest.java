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

/** Queries over our own notes: acronyms, slips, half words, words of definitions, questions. */
@ExtendWith(Chromium.class)
class SearchQualityTest {
    private static final int FIRST = 3;
    /** As measured. It may only grow. */
    private static final int FOUND = 44;

    private static final String PAGES = """
            async query => {
              const { source, find } = StudySearch, docs = await source.docs((await find(source, query)).map(hit => hit.ref));
              return [...new Set(docs.map(doc => doc.u.split('#')[0]))].slice(0, %d);
            }""".formatted(FIRST);

    @Test
    void the_right_page_is_among_the_first_three(Tabs tabs) throws IOException {
        Page page = tabs.open(Site.CONTENT, "search.html");
        page.waitForFunction("() => window.StudySearch?.source");
        List<String> missed = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/search/judged.txt"));
        lines.removeIf(line -> line.startsWith("#"));
        for (String line : lines) {
            String query = line.substring(0, line.indexOf(" => "));
            List<String> right =
                    List.of(line.substring(line.indexOf(" => ") + 4).split(" "));
            assertThat(right)
                    .allSatisfy(path -> assertThat(Site.CONTENT.pages()).contains(path));
            List<?> found = (List<?>) page.evaluate(PAGES, query);
            if (found.stream().noneMatch(right::contains)) {
                missed.add(query + ": " + found);
            }
        }
        assertThat(lines.size() - missed.size()).as("found; missed: " + missed).isGreaterThanOrEqualTo(FOUND);
    }
}
