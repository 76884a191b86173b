package dev.studyleaf.browser;

import dev.studyleaf.search.BothIndexes;
import dev.studyleaf.search.SearchPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** From which size on an index in shards answers sooner than one in a file: the same pages as both, in one run. */
record SearchThreshold(SearchEngines engines, Path folder, PrintStream out) {
    private static final int[] NOTES = {50, 100, 200, 400, 800, 1600};
    private static final int QUERIES = 15;

    void measure() throws IOException {
        out.println();
        out.println("| thousand characters of text | one file: KiB | ms to the first result: half, worst |"
                + " longest task ms | shards: ms to the first result: half, worst | longest task ms |");
        out.println("| ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int notes : NOTES) {
            row(notes);
        }
    }

    private void row(int notes) throws IOException {
        Random random = new Random(notes);
        List<String> words = BothIndexes.words(random);
        List<SearchPage> pages = BothIndexes.pages(notes, words, random);
        Path site = Site.copy(Site.KINDS, folder.resolve("threshold-" + notes));
        BothIndexes.write(pages, site);
        Path index = site.resolve("search/index.js");
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String word = words.get((int) (words.size() * Math.pow(random.nextDouble(), 2)));
            if (word.matches("[a-z]{4,}")) {
                queries.add(word.substring(0, 3));
            }
        }
        List<TypedQuery> shards = ask(site, queries);
        Files.move(site.resolve("search/whole.js"), index, StandardCopyOption.REPLACE_EXISTING);
        List<TypedQuery> whole = ask(site, queries);
        out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %s |%n",
                BothIndexes.characters(pages) / 1000,
                Files.size(index) / 1024,
                times(whole),
                times(shards));
    }

    private List<TypedQuery> ask(Path site, List<String> queries) {
        return queries.stream()
                .map(query -> TypedQuery.in(engines.open(site.toUri() + "index.html"), query))
                .toList();
    }

    private static String times(List<TypedQuery> asked) {
        double[] first = asked.stream().mapToDouble(TypedQuery::first).sorted().toArray();
        double task = asked.stream().mapToDouble(TypedQuery::longestTask).max().orElseThrow();
        return String.format(Locale.ROOT, "%.0f, %.0f | %.0f", first[first.length / 2], first[first.length - 1], task);
    }
}
