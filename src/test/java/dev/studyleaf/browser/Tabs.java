package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The tabs that one test opens. No page may complain on the console, break its own policy or ask for anything that is
 * not of its site: the test fails at its end if one did.
 */
final class Tabs {
    /** Milliseconds that something may take to happen, on a machine that has much else to do. */
    static final double PATIENCE = 20_000;
    /** Milliseconds that a page may load: the first one with diagrams reads megabytes of script, on a busy machine for longer than {@link #PATIENCE}. */
    private static final double LOADING = 30_000;

    private static final String REPORT_POLICY = "addEventListener('securitypolicyviolation',"
            + " e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))";

    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    Tabs(Browser browser) {
        this.browser = browser;
    }

    /** A page from disk, as a fresh visitor sees it. */
    Page open(Site site, String path) {
        return visit(visitor(), site.root(), path);
    }

    Page open(UnaryOperator<NewContextOptions> options, Site site, String path) {
        return visit(visitor(options), site.root(), path);
    }

    /** A visitor with an empty store. */
    BrowserContext visitor() {
        return visitor(options -> options);
    }

    BrowserContext visitor(UnaryOperator<NewContextOptions> options) {
        NewContextOptions quiet =
                new NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB");
        BrowserContext context = browser.newContext(options.apply(quiet));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(LOADING);
        context.addInitScript(REPORT_POLICY);
        contexts.add(context);
        return context;
    }

    /** A new tab of a visitor, at a page below a root such as {@link Site#root()}. */
    Page visit(BrowserContext visitor, String root, String path) {
        Page page = tab(visitor, root);
        page.navigate(root + path);
        return page;
    }

    /** The same while the page is still on its way: for what is done before its scripts are there. */
    Page visitEarly(BrowserContext visitor, String root, String path) {
        Page page = tab(visitor, root);
        page.navigate(root + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return page;
    }

    private Page tab(BrowserContext visitor, String root) {
        Page page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(page.url() + " says: " + message.text());
            }
        });
        page.onPageError(error -> faults.add(page.url() + " throws: " + error));
        page.onRequest(request -> {
            String url = request.url();
            if (!url.startsWith(root) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                faults.add(page.url() + " asks for " + url);
            }
        });
        return page;
    }

    /** What was wrong so far, where a test wants it to be. */
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    void close(boolean passed) {
        contexts.forEach(BrowserContext::close);
        if (passed) {
            assertThat(faults).isEmpty();
        }
    }
}
