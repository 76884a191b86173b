package dev.studyleaf.browser;

import com.microsoft.playwright.Page;
import dev.studyleaf.browser.SearchEngines.Answer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** How often the right page of the judged queries comes first, for each engine. */
record SearchJudge(SearchEngines engines, PrintStream out) {
    private interface Engine {
        Answer ask(String query);
    }

    void head() {
        out.println("| pages | queries | engine | first | first three | nDCG@10 |");
        out.println("| --- | ---: | --- | ---: | ---: | ---: |");
    }

    void judge(String name, Path site, Path judged) throws IOException, InterruptedException {
        Page ours = engines.ours(site);
        score(name, judged, "Studyleaf", query -> SearchEngines.askOurs(ours, query));
        Page plain = engines.plain(site);
        score(name, judged, "Lunr as it comes", query -> SearchEngines.askLunr(plain, query));
        if (engines.pagefind().isPresent()) {
            try (Server server = engines.pagefindServer(site)) {
                Page peer = engines.open(server.root() + "bare.html");
                score(name, judged, "Pagefind", query -> SearchEngines.askPagefind(peer, query));
            }
        }
    }

    private void score(String name, Path judged, String engine, Engine search) throws IOException {
        double first = 0;
        double three = 0;
        double gain = 0;
        List<String> lines = Files.readAllLines(judged).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (String line : lines) {
            int arrow = line.indexOf(" => ");
            Set<String> right = new HashSet<>(List.of(line.substring(arrow + 4).split(" ")));
            List<String> found = search.ask(line.substring(0, arrow)).pages().stream()
                    .filter(page -> page.startsWith("notes/") || page.startsWith("glossary/"))
                    .filter(page -> !page.equals("glossary/index.html"))
                    .distinct()
                    .limit(10)
                    .toList();
            first += found.stream().limit(1).anyMatch(right::contains) ? 1 : 0;
            three += found.stream().limit(3).anyMatch(right::contains) ? 1 : 0;
            gain += gain(IntStream.range(0, found.size()).filter(i -> right.contains(found.get(i))))
                    / gain(IntStream.range(0, right.size()));
        }
        int all = lines.size();
        out.printf(
                Locale.ROOT,
                "| %s | %d | %s | %.1f %% | %.1f %% | %.3f |%n",
                name,
                all,
                engine,
                100 * first / all,
                100 * three / all,
                gain / all);
    }

    private static double gain(IntStream ranks) {
        return ranks.mapToDouble(rank -> Math.log(2) / Math.log(rank + 2)).sum();
    }
}
