package dev.studyleaf.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How long the search took to answer a query that was typed key by key, the first three letters at once.
 *
 * @param first milliseconds from the first keys on a page that had loaded nothing of the search, to results on the page
 * @param furtherKeys milliseconds of each of the other keys
 * @param longestTask milliseconds of the longest task of the page above 50, else 0
 * @param files of the index that were loaded for the first results
 */
record TypedQuery(double first, List<Double> furtherKeys, double longestTask, List<String> files) {
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
                if (typed.endsWith(' ')) continue;
                if (n === 3) { await Study.script('assets/search.js'); StudySearch.open(); }
                const input = document.getElementById('find');
                input.value = typed; input.dispatchEvent(new Event('input'));
                await until(() => document.querySelector(`#found [href*="?q=${encodeURIComponent(typed)}"]`) || document.querySelector('.none p'));
                times.push(performance.now() - start);
                before = before || [...arrived];
              }
              await new Promise(ok => setTimeout(ok, 300));
              return [times[0], times.slice(1), window.longest, before.filter(src => src.startsWith('search/'))];
            }""";

    /** Types into a fresh page with our search, and closes it. */
    static TypedQuery in(Page page, String query) {
        List<?> values = (List<?>) Objects.requireNonNull(page.evaluate(TYPE, query));
        page.close();
        List<?> keys = (List<?>) Objects.requireNonNull(values.get(1));
        List<?> files = (List<?>) Objects.requireNonNull(values.get(3));
        return new TypedQuery(
                number(values, 0),
                IntStream.range(0, keys.size()).mapToObj(i -> number(keys, i)).toList(),
                number(values, 2),
                files.stream().map(Object::toString).toList());
    }

    private static double number(List<?> values, int at) {
        return ((Number) Objects.requireNonNull(values.get(at))).doubleValue();
    }
}
