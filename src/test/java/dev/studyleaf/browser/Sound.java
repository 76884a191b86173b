package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold for a page in each of its states: no fault in either theme, and no part wider than the screen. */
final class Sound {
    private static final List<Integer> WIDTHS = List.of(320, 640); // 640 is what a window of 1280 has at 200 %

    private Sound() {}

    /** Leaves the page as wide as a fresh one. */
    static void check(Page page, String state) {
        List<String> found = faults(page);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 640);
            Object wide = page.evaluate("() => document.documentElement.scrollWidth");
            if (!wide.equals(width)) {
                found.add("at " + width + " px it is " + wide + " wide");
            }
        }
        page.setViewportSize(1280, 900);
        assertThat(found).as(state).isEmpty();
    }

    /** What axe finds in light, and in dark by the rules of colours: nothing else changes then, as {@code StyleSheetsTest} says. */
    static List<String> faults(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        List<String> light = Axe.violations(page);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List<String> dark = Axe.ofColours(page);
        return Stream.concat(
                        light.stream().map(fault -> page.url() + " LIGHT " + fault),
                        dark.stream().map(fault -> page.url() + " DARK " + fault))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
