package dev.studyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import dev.studyleaf.bench.Vault;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.SiteBuild;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Compares our search with Lunr as it comes and, where its program is given, Pagefind, on the same pages in one run: how
 * often the right page is among the first three, then bytes and times. Run it by {@code mvn -Psearch-bench -DskipTests
 * verify}; {@code -Dnotes=1000,10000 -Dpagefind=PATH} chooses.
 */
public final class SearchBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path JUDGED = Path.of("src/test/resources/search");
    private static final int KIB = 1024;
    /** Beyond this the peers would take minutes. */
    private static final int MOST_FOR_PEERS = 1000;

    private static final String LUNR = """
            docs => {
              const start = performance.now();
              const built = lunr(function () { this.ref('u'); this.field('title'); this.field('text'); docs.forEach(d => this.add(d)); });
              const time = performance.now() - start, json = JSON.stringify(built), load = performance.now();
              window.plain = lunr.Index.load(JSON.parse(json));
              return [json.length, time, performance.now() - load];
            }""";
    private static final String ASK_LUNR = """
            q => {
              const start = performance.now();
              let hits = [];
              try { hits = plain.search(q).map(hit => hit.ref); } catch (e) {}
              return [performance.now() - start, hits.slice(0, 30)];
            }""";
    private static final String ASK_PAGEFIND = """
            async q => {
              const start = performance.now();
              const engine = window.engine = window.engine || await import('./pagefind/pagefind.js');
              const found = await engine.search(q), first = await Promise.all(found.results.slice(0, 20).map(hit => hit.data()));
              return [performance.now() - start, first.map(page => new URL(page.raw_url || page.url, location.href).pathname.replace(/^.*?\\/(notes|glossary)\\//, '$1/'))];
            }""";
    private static final String ASK_OURS = """
            async q => {
              const start = performance.now();
              const { source, find } = StudySearch, docs = await source.docs((await find(source, q)).slice(0, 60).map(hit => hit.ref));
              return [performance.now() - start, [...new Set(docs.map(doc => doc.u.split('#')[0]))]];
            }""";
    /** Types a query into a page that has loaded nothing of the search; the first key waits for all files. */
    private static final String TYPE = """
            async q => {
              const times = [], until = test => new Promise(ok => { const look = () => test() ? ok() : setTimeout(look, 1); look(); });
              const script = Study.script, arrived = [];
              Study.script = src => script(src).then(done => { arrived.push(src); return done; });
              let before;
              window.longest = 0;
              new PerformanceObserver(list => list.getEntries().forEach(e => { window.longest = Math.max(window.longest, e.duration); })).observe({ type: 'longtask' });
              for (let n = 3; n <= q.length; n++) {
                const start = performance.now(), typed = q.slice(0, n);
                if (n === 3) { await Study.script('assets/search.js'); StudySearch.open(); }
                const input = document.getElementById('find');
                input.value = typed; input.dispatchEvent(new Event('input'));
                await until(() => document.querySelector(`#found [href*="?q=${encodeURIComponent(typed)}"]`) || document.querySelector('.none p'));
                times.push(performance.now() - start);
                before = before || [...arrived];
              }
              await new Promise(ok => setTimeout(ok, 300));
              return [times[0], Math.max(0, ...times.slice(1)), window.longest, before.filter(src => src.startsWith('search/'))];
            }""";

    private record Answer(double millis, List<String> pages) {}

    private interface Engine {
        Answer ask(String query);
    }

    private final Path folder;
    private final Optional<Path> pagefind;
    private final Browser browser;

    private SearchBenchmark(Path folder, Optional<Path> pagefind, Browser browser) {
        this.folder = folder;
        this.pagefind = pagefind;
        this.browser = browser;
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
            benchmark.judge();
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

    private Page open(String url) {
        Page page = browser.newPage();
        page.setDefaultTimeout(120_000);
        page.navigate(url);
        return page;
    }

    // ---- how often the right page comes first ----

    private void judge() throws IOException, InterruptedException {
        OUT.println("| pages | queries | engine | first | first three | nDCG@10 |");
        OUT.println("| --- | ---: | --- | ---: | ---: | ---: |");
        judge("our notes", build(Path.of("content"), "content"), JUDGED.resolve("judged.txt"));
        judge("students' notes", build(JUDGED.resolve("vault"), "students"), JUDGED.resolve("vault.txt"));
    }

    private void judge(String name, Path site, Path judged) throws IOException, InterruptedException {
        Page ours = open(site.toUri() + "search.html");
        ours.waitForFunction("() => window.StudySearch?.source");
        score(name, judged, "Studyleaf", query -> answer(ours.evaluate(ASK_OURS, query)));
        Page plain = plain(site);
        score(name, judged, "Lunr as it comes", query -> answer(plain.evaluate(ASK_LUNR, query)));
        if (pagefind.isPresent()) {
            try (Server server = pagefindServer(site)) {
                Page peer = open(server.root() + "bare.html");
                score(name, judged, "Pagefind", query -> answer(peer.evaluate(ASK_PAGEFIND, query)));
            }
        }
    }

    private static void score(String name, Path judged, String engine, Engine search) throws IOException {
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
        OUT.printf(
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

    private static Answer answer(Object found) {
        List<?> both = (List<?>) found;
        List<String> pages =
                ((List<?>) both.get(1)).stream().map(Object::toString).toList();
        return new Answer(((Number) both.get(0)).doubleValue(), pages);
    }

    /** A page with Lunr's own index of all pages, one document a page. */
    private Page plain(Path site) throws IOException {
        Page page = open(site.toUri() + "search.html");
        page.waitForFunction("() => window.lunr");
        page.evaluate("value => { window.built = value; }", page.evaluate(LUNR, documents(site)));
        return page;
    }

    private static List<Map<String, String>> documents(Path site) throws IOException {
        List<Map<String, String>> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(one -> one.toString().matches(".*/(notes|glossary)/.*\\.html"))
                    .sorted()
                    .toList()) {
                Document page = Jsoup.parse(Files.readString(file));
                String text = Objects.requireNonNullElse(page.selectFirst("main"), page)
                        .text();
                String address = site.relativize(file).toString();
                documents.add(Map.of("u", address, "title", page.title(), "text", text));
            }
        }
        return documents;
    }

    private Server pagefindServer(Path site) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(pagefind.orElseThrow().toString(), "--site", site.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pagefind.txt").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Pagefind failed: " + Files.readString(folder.resolve("pagefind.txt")));
        }
        Files.writeString(site.resolve("bare.html"), "<!doctype html><title>bare</title>");
        return Server.of(site);
    }

    // ---- bytes and times ----

    private void measure(int notes) throws IOException, InterruptedException {
        Path vault = folder.resolve("notes-" + notes);
        Vault.write(notes, vault);
        Path site = build(vault, "site-" + notes);
        List<String> queries = queries(vault);
        OUT.printf(Locale.ROOT, "%n%,d notes%n", notes);
        OUT.println("| engine | index KiB | KiB a note | KiB before the first result: half of queries, worst |"
                + " ms to the first result: half, worst | ms a further key: half, worst | longest task ms |");
        OUT.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        ours(site, notes, queries);
        if (notes <= MOST_FOR_PEERS) {
            peers(site, notes, queries);
        }
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
            Page page = open(note);
            List<?> times = (List<?>) page.evaluate(TYPE, query.substring(0, Math.min(query.length(), 3)));
            long bytes = 0;
            for (Object file : (List<?>) Objects.requireNonNull(times.get(3))) {
                bytes += Files.size(site.resolve(file.toString()));
            }
            page.close();
            Page typed = open(note);
            List<?> keys = (List<?>) typed.evaluate(TYPE, query);
            typed.close();
            rows.add(new double[] {
                bytes / (double) KIB, number(times, 0), number(keys, 1), Math.max(number(times, 2), number(keys, 2))
            });
        }
        double index = indexBytes(site.resolve("search")) / (double) KIB;
        OUT.printf(
                Locale.ROOT,
                "| Studyleaf | %,.0f | %.2f | %.0f, %.0f | %.0f, %.0f | %.0f, %.0f | %.0f |%n",
                index,
                index / notes,
                at(rows, 0, 0.5),
                at(rows, 0, 1),
                at(rows, 1, 0.5),
                at(rows, 1, 1),
                at(rows, 2, 0.5),
                at(rows, 2, 1),
                at(rows, 3, 1));
    }

    private void peers(Path site, int notes, List<String> queries) throws IOException, InterruptedException {
        Page plain = plain(site);
        List<?> built = (List<?>) plain.evaluate("() => window.built");
        List<double[]> rows = new ArrayList<>();
        for (String query : queries) {
            rows.add(new double[] {answer(plain.evaluate(ASK_LUNR, query)).millis()});
        }
        double index = number(built, 0) / KIB;
        OUT.printf(
                Locale.ROOT,
                "| Lunr as it comes, index loaded | %,.0f | %.2f | %.0f | %.0f | %.0f, %.0f | %.0f |%n",
                index,
                index / notes,
                index,
                number(built, 2),
                at(rows, 0, 0.5),
                at(rows, 0, 1),
                number(built, 2));
        OUT.printf(
                Locale.ROOT,
                "| Lunr built in the page, as MkDocs does | | | | %.0f | as above | %.0f |%n",
                number(built, 1),
                number(built, 1));
        if (pagefind.isEmpty()) {
            OUT.println("| Pagefind: not given, skipped | | | | | | |");
            return;
        }
        try (Server server = pagefindServer(site)) {
            Page peer = open(server.root() + "bare.html");
            List<double[]> times = new ArrayList<>();
            for (String query : queries) {
                times.add(
                        new double[] {answer(peer.evaluate(ASK_PAGEFIND, query)).millis()});
            }
            double bytes = bytes(site.resolve("pagefind")) / (double) KIB;
            OUT.printf(
                    Locale.ROOT,
                    "| Pagefind, from a server | %,.0f with texts | %.2f | | %.0f | %.0f, %.0f | |%n",
                    bytes,
                    bytes / notes,
                    times.get(0)[0],
                    at(times, 0, 0.5),
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
            return files.filter(file -> file.getFileName().toString().matches("index\\.js|[ws]-.*"))
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
