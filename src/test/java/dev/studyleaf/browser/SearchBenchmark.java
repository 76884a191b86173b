package dev.studyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.studyleaf.bench.Vault;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares our search with Lunr as it comes and, where its program is given, Pagefind, on the same pages in one run: how
 * often the right page is among the first three, then bytes and times. Run it by {@code mvn -Psearch-bench -DskipTests
 * verify}; {@code -Dnotes=1000,10000 -Dpagefind=PATH} chooses.
 */
public final class SearchBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path JUDGED = Path.of("src/test/resources/search");
    private static final int KIB = 1024;
    /** Beyond this Lunr's index of everything would take minutes, and gigabytes of memory. */
    private static final int MOST_FOR_LUNR = 1000;

    private final Path folder;
    private final SearchEngines engines;

    private SearchBenchmark(Path folder, Optional<Path> pagefind, Browser browser) {
        this.folder = folder;
        this.engines = new SearchEngines(folder, pagefind, browser);
    }

    /** Arguments: a folder to work in, the numbers of notes with commas, Pagefind's program or nothing, Chromium. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<Path> pagefind =
                Optional.of(arguments[2]).filter(path -> !path.isBlank()).map(Path::of);
        Playwright.CreateOptions bare =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        LaunchOptions options = new LaunchOptions()
                .setExecutablePath(Path.of(arguments[3]))
                .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        try (Playwright playwright = Playwright.create(bare);
                Browser browser = playwright.chromium().launch(options)) {
            SearchBenchmark benchmark =
                    new SearchBenchmark(Path.of(arguments[0]).toAbsolutePath(), pagefind, browser);
            SearchJudge judge = new SearchJudge(benchmark.engines, OUT);
            judge.head();
            judge.judge("our notes", benchmark.build(Path.of("content"), "content"), JUDGED.resolve("judged.txt"));
            judge.judge(
                    "students' notes",
                    benchmark.build(JUDGED.resolve("vault"), "students"),
                    JUDGED.resolve("vault.txt"));
            new SearchThreshold(benchmark.engines, benchmark.folder, OUT).measure();
            for (String notes : arguments[1].split(",")) {
                benchmark.measure(Integer.parseInt(notes.strip()));
            }
        }
    }

    private Path build(Path notes, String name) throws IOException {
        Path site = folder.resolve(name);
        Files.createDirectories(folder);
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.NEVER), BuildListener.SILENT);
        return site;
    }

    private void measure(int notes) throws IOException, InterruptedException {
        Path vault = folder.resolve("notes-" + notes);
        Vault.write(notes, vault);
        Path site = build(vault, "site-" + notes);
        List<String> queries = queries(vault);
        OUT.printf(Locale.ROOT, "%n%,d notes%n", notes);
        OUT.println("| engine | index KiB | KiB a note | KiB before the first result: half of queries, worst |"
                + " ms to the first result: half, worst | ms a further key: half, 95 of 100, worst |"
                + " longest task ms: half, worst |");
        OUT.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        ours(site, notes, queries);
        if (notes <= MOST_FOR_LUNR) {
            lunr(site, notes, queries);
        }
        pagefind(site, notes, queries);
    }

    /** Words of titles, of texts and of both, as they come. */
    private static List<String> queries(Path vault) throws IOException {
        List<String> queries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(vault)) {
            List<Path> notes = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            for (int i = 0; i < 20; i++) {
                String text = Files.readString(notes.get(notes.size() * i / 20));
                List<String> words = Stream.of(
                                text.replaceAll("(?s)^---.*?---", "").split("[^a-z]+"))
                        .filter(word -> word.length() > 4)
                        .toList();
                String one = words.get(words.size() * i / 20);
                queries.add(i % 2 == 0 ? one : one + " " + words.get(words.size() / 3));
            }
        }
        return queries;
    }

    private void ours(Path site, int notes, List<String> queries) throws IOException {
        List<double[]> rows = new ArrayList<>();
        List<double[]> keys = new ArrayList<>();
        String note;
        try (Stream<Path> files = Files.walk(site.resolve("notes"))) {
            note = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .findFirst()
                    .orElseThrow()
                    .toUri()
                    .toString();
        }
        for (String query : queries) {
            TypedQuery half = TypedQuery.in(engines.open(note), query.substring(0, Math.min(query.length(), 3)));
            long bytes = 0;
            for (String file : half.files()) {
                bytes += Files.size(site.resolve(file));
            }
            TypedQuery whole = TypedQuery.in(engines.open(note), query);
            rows.add(new double[] {bytes / (double) KIB, half.first(), Math.max(half.longestTask(), whole.longestTask())
            });
            whole.furtherKeys().forEach(millis -> keys.add(new double[] {millis}));
        }
        double index = indexBytes(site.resolve("search")) / (double) KIB;
        OUT.printf(
                Locale.ROOT,
                "| Studyleaf | %,.0f | %.2f | %.0f, %.0f | %.0f, %.0f | %.0f, %.0f, %.0f | %.0f, %.0f |%n",
                index,
                index / notes,
                at(rows, 0, 0.5),
                at(rows, 0, 1),
                at(rows, 1, 0.5),
                at(rows, 1, 1),
                at(keys, 0, 0.5),
                at(keys, 0, 0.95),
                at(keys, 0, 1),
                at(rows, 2, 0.5),
                at(rows, 2, 1));
    }

    private void lunr(Path site, int notes, List<String> queries) throws IOException {
        Page plain = engines.plain(site);
        List<?> built = (List<?>) plain.evaluate("() => window.built");
        List<double[]> rows = new ArrayList<>();
        for (String query : queries) {
            rows.add(new double[] {SearchEngines.askLunr(plain, query).millis()});
        }
        double index = number(built, 0) / KIB;
        OUT.printf(
                Locale.ROOT,
                "| Lunr as it comes, index loaded | %,.0f | %.2f | %.0f | %.0f | %.0f, %.0f, %.0f | %.0f |%n",
                index,
                index / notes,
                index,
                number(built, 2),
                at(rows, 0, 0.5),
                at(rows, 0, 0.95),
                at(rows, 0, 1),
                number(built, 2));
        OUT.printf(
                Locale.ROOT,
                "| Lunr built in the page, as MkDocs does | | | | %.0f | as above | %.0f |%n",
                number(built, 1),
                number(built, 1));
    }

    private void pagefind(Path site, int notes, List<String> queries) throws IOException, InterruptedException {
        if (engines.pagefind().isEmpty()) {
            OUT.println("| Pagefind: not given, skipped | | | | | | |");
            return;
        }
        try (Server server = engines.pagefindServer(site)) {
            Page peer = engines.open(server.root() + "bare.html");
            List<double[]> times = new ArrayList<>();
            for (String query : queries) {
                times.add(new double[] {SearchEngines.askPagefind(peer, query).millis()});
            }
            double bytes = bytes(site.resolve("pagefind")) / (double) KIB;
            OUT.printf(
                    Locale.ROOT,
                    "| Pagefind, from a server | %,.0f with texts | %.2f | | %.0f | %.0f, %.0f, %.0f | |%n",
                    bytes,
                    bytes / notes,
                    times.get(0)[0],
                    at(times, 0, 0.5),
                    at(times, 0, 0.95),
                    at(times, 0, 1));
        }
    }

    private static double number(List<?> values, int at) {
        return ((Number) Objects.requireNonNull(values.get(at))).doubleValue();
    }

    private static double at(List<double[]> rows, int column, double share) {
        double[] values = rows.stream().mapToDouble(row -> row[column]).sorted().toArray();
        return values[(int) Math.min(values.length - 1L, Math.round(share * values.length))];
    }

    private static long indexBytes(Path search) throws IOException {
        try (Stream<Path> files = Files.list(search)) {
            return files.filter(file -> file.getFileName().toString().matches("index\\.js|[bwsr]-.*"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }
}
