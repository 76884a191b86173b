package dev.studyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One headless Chromium for the whole run; a test asks for {@link Tabs}. Without a Chromium its tests are skipped. */
final class Chromium implements ExecutionCondition, AfterEachCallback, ParameterResolver {
    private static final Namespace SPACE = Namespace.create(Chromium.class);

    /** A browser of its own. */
    record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start(Path chromium) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options = new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    private static Path path() {
        return Path.of(System.getProperty("studyleaf.chromium", "/usr/bin/chromium"));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(path())) {
            return ConditionEvaluationResult.enabled("Chromium is at " + path());
        }
        String reason = "No Chromium at " + path() + ": browser tests skipped";
        context.getRoot().getStore(SPACE).getOrComputeIfAbsent(reason, said -> {
            System.err.println(said);
            return said;
        });
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tabs.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return tabs(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        tabs(context).close(context.getExecutionException().isEmpty());
    }

    private static Tabs tabs(ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent("browser", key -> Running.start(path()), Running.class);
        return context.getStore(SPACE).getOrComputeIfAbsent("tabs", key -> new Tabs(running.browser()), Tabs.class);
    }
}
