package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.studyleaf.search.BothIndexes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shards of a large site give the ranking that one index of everything gives. */
@ExtendWith(Chromium.class)
class ShardsInThePageTest {
    private static final int NOTES = 500;
    private static final int QUERIES = 120;

    private static final String ASK = """
            async queries => {
              const answer = async (source, q, kind) => {
                const hits = await StudySearch.find(source, q, kind), docs = await source.docs(hits.map(hit => hit.ref));
                return hits.map((hit, i) => [docs[i].u, hit.score, [...hit.terms].sort().join(' ')].join(' | ')).slice(0, 24)
                  .concat(hits.fixed.map(pair => pair.join(' for ')));
              };
              const shards = StudySearch.source, found = [];
              let whole;
              StudySearch.accept = json => { whole = StudySearch.all(JSON.parse(json)); };
              await Study.script('search/whole.js');
              for (const [q, kind] of queries) found.push([await answer(whole, q, kind), await answer(shards, q, kind)]);
              return found;
            }""";

    /** How many words that may stand for the rest of one letter are so common that they are looked for in names only. */
    private static final String COMMON = """
            async () => {
              const source = StudySearch.source, rests = (await Promise.all([...'abcd'].map(source.complete))).flat();
              await source.open(rests);
              return rests.filter(word => source.places(word) > 1000 && source.named(word)).length;
            }""";

    /** A site whose search files are those of other pages: as one index and as shards. */
    private static Path site(List<String> words, Random random) throws IOException {
        Path site = Site.copy(Site.KINDS, Site.KINDS.folder().resolveSibling("shards"));
        BothIndexes.write(BothIndexes.pages(NOTES, words, random), site);
        return site;
    }

    private static List<List<String>> queries(List<String> words, Random random) {
        List<List<String>> queries = new ArrayList<>(List.of(
                List.of("naive", ""),
                List.of("c++", ""),
                List.of("日本語", ""),
                List.of("京", ""),
                List.of("constructor", "")));
        for (String half : List.of("a", "b", "co", "d", "gr", "pro co")) {
            queries.add(List.of(half, ""));
        }
        while (queries.size() < QUERIES) {
            List<String> asked = new ArrayList<>();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                String word = words.get((int) (words.size() * Math.pow(random.nextDouble(), 2)));
                int cut = 1 + random.nextInt(word.length());
                int sort = random.nextInt(6);
                asked.add(
                        sort == 0
                                ? word.substring(0, cut)
                                : sort == 1 ? word.substring(0, cut) + "x" + word.substring(cut) : word);
            }
            if (random.nextInt(8) == 0) {
                asked.add("-" + words.get(random.nextInt(20)));
            }
            queries.add(List.of(
                    String.join(" ", asked), List.of("", "", "", "term", "quiz").get(random.nextInt(5))));
        }
        return queries;
    }

    @Test
    void they_answer_as_one_index_does(Tabs tabs) throws IOException {
        Random random = new Random(11);
        List<String> words = BothIndexes.words(random);
        Path site = site(words, random);
        Page page = tabs.visit(tabs.visitor(), site.toUri().toString(), "search.html");
        page.waitForFunction("() => window.StudySearch?.source");
        assertThat((Integer) page.evaluate(COMMON)).isPositive();
        List<List<String>> queries = queries(words, random);
        List<?> found = (List<?>) page.evaluate(ASK, queries);
        int some = 0;
        for (int i = 0; i < found.size(); i++) {
            List<?> both = (List<?>) found.get(i);
            assertThat(both.get(1)).as("shards, asked " + queries.get(i)).isEqualTo(both.get(0));
            some += ((List<?>) both.get(0)).isEmpty() ? 0 : 1;
        }
        assertThat(some).isGreaterThan(QUERIES / 2);
    }
}
