package dev.studyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The search of a site and those of others on the same pages, each asked in Chromium. */
record SearchEngines(Path folder, Optional<Path> pagefind, Browser browser) {
    private static final double PATIENCE = 120_000;

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

    /** How long a query took and the pages that it found. */
    record Answer(double millis, List<String> pages) {}

    Page open(String url) {
        Page page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.navigate(url);
        return page;
    }

    /** A page of a site with our search, ready to be asked. */
    Page ours(Path site) {
        Page page = open(site.toUri() + "search.html");
        page.waitForFunction("() => window.StudySearch?.source");
        return page;
    }

    static Answer askOurs(Page page, String query) {
        return answer(page.evaluate(ASK_OURS, query));
    }

    static Answer askLunr(Page page, String query) {
        return answer(page.evaluate(ASK_LUNR, query));
    }

    static Answer askPagefind(Page page, String query) {
        return answer(page.evaluate(ASK_PAGEFIND, query));
    }

    private static Answer answer(Object found) {
        List<?> both = (List<?>) found;
        List<String> pages =
                ((List<?>) both.get(1)).stream().map(Object::toString).toList();
        return new Answer(((Number) both.get(0)).doubleValue(), pages);
    }

    /** A page with Lunr's own index of all pages, one document a page; its bytes and times are in {@code window.built}. */
    Page plain(Path site) throws IOException {
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

    Server pagefindServer(Path site) throws IOException, InterruptedException {
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
}
