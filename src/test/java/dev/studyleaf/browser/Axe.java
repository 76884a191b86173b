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
    private static final String RUN = """
            within => axe.run(within, { preload: false, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }).then(found =>
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
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SOURCE);
        }
        return ((List<?>) page.evaluate(RUN, part))
                .stream().map(String.class::cast).toList();
    }
}
