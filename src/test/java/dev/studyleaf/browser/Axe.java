package dev.studyleaf.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What axe-core finds wrong with a page as it stands. */
final class Axe {
    private static final String SOURCE = source();
    /** Rules that look at colours. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String RUN = """
            ([within, only]) => axe.run(within, Object.assign({ preload: false, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }, only.length ? { runOnly: only } : {})).then(found =>
              found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.any.concat(n.all, n.none).map(c => c.message).join('; '))))""";

    private Axe() {}

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> violations(Page page) {
        return violations(page, "html");
    }

    /** The same of the part that a selector names, which takes less time. */
    static List<String> violations(Page page, String part) {
        return run(page, part, List.of());
    }

    /** What is wrong with the colours: less work, and all that can differ where only the colours changed. */
    static List<String> ofColours(Page page) {
        return run(page, "html", OF_COLOURS);
    }

    private static List<String> run(Page page, String part, List<String> rules) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, List.of(part, rules)))
                .stream().map(String.class::cast).toList();
    }
}
