package dev.studyleaf.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.StartTracingOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How much script the review page runs until its first card stands there, with 12,000 answers to 2,000 cards: processor time of
 * the page's thread, so that a busy machine does not blur it, read from Chromium's own trace. Run it by {@code mvn
 * -Preview-bench -DskipTests verify}.
 */
public final class ReviewBenchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int TIMES = 15;
    private static final double MICROS = 1000;
    /** What Chromium calls the running of script; those inside of each other count once. */
    private static final Set<String> SCRIPT =
            Set.of("EvaluateScript", "FunctionCall", "RunMicrotasks", "v8.compile", "TimerFire");

    private static final String MARK = """
            new MutationObserver((all, me) => {
              if (document.getElementById('flip')) { performance.mark('first card'); me.disconnect(); }
            }).observe(document, { childList: true, subtree: true });""";

    private ReviewBenchmark() {}

    /** Arguments: a folder to work in, Chromium. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        String review = LargeStudy.build(folder).resolve("review.html").toUri().toString();
        try (InstalledBrowser.Running running = new Chromium(Path.of(arguments[1])).start()) {
            Browser browser = running.browser();
            BrowserContext learner = browser.newContext();
            Page page = learner.newPage();
            page.navigate(review);
            double[] empty = measure(browser, page);
            page.evaluate(LargeStudy.HISTORY);
            page.reload();
            page.waitForFunction("() => window.StudyLog && StudyLog.tests && StudyLog.tests.length === 12000");
            print("no answers", empty);
            print("12,000 answers", measure(browser, page));
        }
    }

    private static void print(String history, double[] millis) {
        OUT.printf(
                Locale.ROOT,
                "%s: script until the first card, ms: half of %d openings %.0f, worst %.0f%n",
                history,
                TIMES,
                millis[TIMES / 2],
                millis[TIMES - 1]);
    }

    private static double[] measure(Browser browser, Page page) {
        page.addInitScript(MARK);
        return IntStream.range(0, TIMES)
                .mapToDouble(time -> opening(browser, page))
                .sorted()
                .toArray();
    }

    private static double opening(Browser browser, Page page) {
        browser.startTracing(
                page,
                new StartTracingOptions()
                        .setCategories(List.of("devtools.timeline", "blink.user_timing", "v8.execute", "v8")));
        page.reload();
        page.waitForFunction("() => performance.getEntriesByName('first card').length");
        byte[] trace = browser.stopTracing();
        return script(JsonParser.parseString(new String(trace, StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonArray("traceEvents"));
    }

    private static double script(JsonArray events) {
        JsonObject mark = all(events)
                .filter(event -> name(event).equals("first card"))
                .findFirst()
                .orElseThrow();
        double end = number(mark, "ts");
        double sum = 0;
        double until = 0;
        List<JsonObject> runs = all(events)
                .filter(event -> SCRIPT.contains(name(event)) && event.has("tdur"))
                .filter(event -> number(event, "tid") == number(mark, "tid") && number(event, "ts") < end)
                .sorted(Comparator.comparingDouble(event -> number(event, "ts")))
                .toList();
        for (JsonObject run : runs) {
            double start = number(run, "ts");
            double length = number(run, "dur");
            if (start >= until) {
                double share = length == 0 ? 1 : Math.min(1, (end - start) / length);
                sum += share * number(run, "tdur");
                until = start + length;
            }
        }
        return sum / MICROS;
    }

    private static Stream<JsonObject> all(JsonArray events) {
        return StreamSupport.stream(events.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static String name(JsonObject event) {
        return event.get("name").getAsString();
    }

    private static double number(JsonObject event, String key) {
        return event.get(key).getAsDouble();
    }
}
