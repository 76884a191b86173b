package dev.studyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One headless browser of this machine for the whole run; a test asks for {@link Tabs}. Where it is not installed its tests are
 * skipped and say so.
 */
abstract class InstalledBrowser implements ExecutionCondition, AfterEachCallback, ParameterResolver {
    private final String name;
    private final Path program;
    private final Namespace space = Namespace.create(getClass());

    InstalledBrowser(String name, Path program) {
        this.name = name;
        this.program = program;
    }

    /** A browser of its own. */
    record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    abstract Browser launch(Playwright playwright, Path executable);

    Running start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Tabs.PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Running(playwright, launch(playwright, program));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Files.isExecutable(program)) {
            return ConditionEvaluationResult.enabled(name + " is at " + program);
        }
        String reason = "No " + name + " at " + program + ": its browser tests skipped";
        context.getRoot().getStore(space).getOrComputeIfAbsent(reason, said -> {
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

    private Tabs tabs(ExtensionContext context) {
        Store run = context.getRoot().getStore(space);
        Running running = run.getOrComputeIfAbsent("browser", key -> start(), Running.class);
        return context.getStore(space).getOrComputeIfAbsent("tabs", key -> new Tabs(running.browser()), Tabs.class);
    }
}
