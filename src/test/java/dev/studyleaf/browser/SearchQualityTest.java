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

    private static final String INDEX = """
            async () => {
              await Study.script('assets/lunr.min.js');
              const accept = StudySearch.accept;
              StudySearch.accept = json => {
                const { docs, index } = JSON.parse(json), loaded = lunr.Index.load(index);
                window.pagesFor = query =>
                  [...new Set(StudySearch.find(lunr, loaded, query).map(hit => docs[hit.ref].u.split('#')[0]))];
              };
              await Study.script('search/index.js');
              StudySearch.accept = accept;
            }""";

    @Test
    void the_right_page_is_among_the_first_three(Tabs tabs) throws IOException {
        Page page = tabs.open(Site.CONTENT, "search.html");
        page.waitForFunction("() => window.StudySearch");
        page.evaluate(INDEX);
        List<String> missed = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/search/judged.txt"));
        lines.removeIf(line -> line.startsWith("#"));
        for (String line : lines) {
            String query = line.substring(0, line.indexOf(" => "));
            List<String> right =
                    List.of(line.substring(line.indexOf(" => ") + 4).split(" "));
            assertThat(right)
                    .allSatisfy(path -> assertThat(Site.CONTENT.pages()).contains(path));
            List<?> found = (List<?>) page.evaluate("query => pagesFor(query).slice(0, " + FIRST + ")", query);
            if (found.stream().noneMatch(right::contains)) {
                missed.add(query + ": " + found);
            }
        }
        assertThat(lines.size() - missed.size()).as("found; missed: " + missed).isGreaterThanOrEqualTo(FOUND);
    }
}
