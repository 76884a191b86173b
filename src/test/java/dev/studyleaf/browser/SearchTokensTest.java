package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.studyleaf.search.SearchTokenizer;
import dev.studyleaf.search.TokenVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page cuts words as the build does. */
@ExtendWith(Chromium.class)
class SearchTokensTest {
    private static Object tokens(Page page, List<String> texts) {
        return page.evaluate("texts => texts.map(text => StudySearch.words(text))", texts);
    }

    private static Page page(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "search.html");
        page.waitForFunction("() => window.StudySearch?.words");
        return page;
    }

    @Test
    void texts_give_the_tokens_of_the_shared_list(Tabs tabs) {
        List<TokenVectors.Vector> vectors = TokenVectors.all();
        Object found = tokens(
                page(tabs), vectors.stream().map(TokenVectors.Vector::text).toList());
        assertThat(found)
                .isEqualTo(vectors.stream().map(TokenVectors.Vector::tokens).toList());
    }

    @Test
    void every_line_of_our_notes_gives_the_tokens_of_the_build(Tabs tabs) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> notes = Files.walk(Path.of("content"))) {
            for (Path note :
                    notes.filter(file -> file.toString().endsWith(".md")).toList()) {
                lines.addAll(Files.readAllLines(note));
            }
        }
        assertThat(tokens(page(tabs), lines))
                .isEqualTo(lines.stream().map(SearchTokenizer::tokens).toList());
    }
}
