package dev.studyleaf.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.Map;

/**
 * Firefox as Mozilla and Debian ship it, driven with WebDriver BiDi. Of what tests set on a page it does not know the media
 * (dark, print), touch, and a page without script.
 */
final class Firefox extends InstalledBrowser {
    /** Milliseconds that it may take to start with a new profile, on a busy machine. */
    private static final double STARTING = 120_000;

    /** Where files are saved: Playwright does not hear of them from this browser. */
    static final Path DOWNLOADS = Scratch.folder("downloads");

    private static final Map<String, Object> PREFERENCES = Map.of(
            // As learners have it, and other than Playwright sets it: each file of a disk has a store of its own.
            "security.fileuri.strict_origin_policy", true,
            // Asks for nothing that no page asks for.
            "app.normandy.enabled", false,
            "messaging-system.rsexperimentloader.enabled", false,
            "network.captive-portal-service.enabled", false,
            "network.connectivity-service.enabled", false);

    Firefox() {
        super("Firefox", Path.of(System.getProperty("studyleaf.firefox", "/usr/bin/firefox-esr")));
    }

    @Override
    Browser launch(Playwright playwright, Path executable) {
        return playwright
                .firefox()
                .launch(new LaunchOptions()
                        .setChannel("moz-firefox") // one of Mozilla's, not one that Playwright built
                        .setExecutablePath(executable)
                        .setTimeout(STARTING)
                        .setDownloadsPath(DOWNLOADS)
                        .setFirefoxUserPrefs(PREFERENCES));
    }
}
