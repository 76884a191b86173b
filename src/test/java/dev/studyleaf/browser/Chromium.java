package dev.studyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;

/** The browser that most tests run in. */
final class Chromium extends InstalledBrowser {
    Chromium() {
        this(Path.of(System.getProperty("studyleaf.chromium", "/usr/bin/chromium")));
    }

    Chromium(Path program) {
        super("Chromium", program);
    }

    @Override
    Browser launch(Playwright playwright, Path executable) {
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                // Without a window it would move letters to whole pixels, on paper too.
                                "--font-render-hinting=none",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
