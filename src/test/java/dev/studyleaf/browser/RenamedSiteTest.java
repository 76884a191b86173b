package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A study that gets a new name keeps what its learners have done. */
@ExtendWith(Chromium.class)
class RenamedSiteTest {
    private static final String IDS = "() => StudyLog.log.map(e => e[0]).join()";

    @TempDir
    Path folder = Path.of("");

    private String site(String settings) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "> [!question] Is it? ^is-it\n> Answer: true\n>\n> Why: so.\n");
        Files.writeString(notes.resolve("studyleaf.yml"), settings);
        Path site = folder.resolve("site");
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR), BuildListener.SILENT);
        return site.toUri().toString();
    }

    private static String under(Page page) {
        return (String) page.evaluate("() => Object.keys(localStorage).filter(k => k.endsWith(':log')).sort().join()");
    }

    @Test
    void with_an_id_the_title_changes_and_nothing_else(Tabs tabs) throws IOException {
        BrowserContext visitor = tabs.visitor();
        Page page = tabs.visit(visitor, site("title: First\nid: mine\n"), "review.html");
        page.evaluate("() => StudyLog.add('is-it', 3, 5, 2, 'review')");
        page.navigate(site("title: Second\nid: mine\n") + "review.html");
        assertThat(page.evaluate(IDS)).isEqualTo("is-it");
        assertThat(under(page)).isEqualTo("study:mine:log");
    }

    @Test
    void what_was_kept_under_the_title_comes_along_with_settings_and_exams_and_stays_there(Tabs tabs)
            throws IOException {
        BrowserContext visitor = tabs.visitor();
        Page page = tabs.visit(visitor, site("title: An old Title\n"), "review.html");
        page.waitForFunction("() => StudyLog.join");
        page.evaluate("""
                () => {
                  StudyLog.add('is-it', 3, 5, 2, 'review');
                  StudyLog.join({ settings: { fresh: [4, 7] }, exams: [{ at: 5, share: .5, ids: [], parts: {} }] });
                }""");
        page.navigate(site("title: New\nid: mine\nformerly: An old Title\n") + "review.html");
        page.waitForFunction("() => StudyLog.log.length === 1");
        page.waitForFunction("() => document.querySelector('#fresh').value === '4'");
        assertThat(page.evaluate("() => StudyLog.also().exams.length")).isEqualTo(1);
        assertThat(under(page)).isEqualTo("study:an-old-title:log,study:mine:log");
        page.evaluate("() => StudyLog.add('is-it', 1, 5, 2, 'review')");
        page.reload();
        page.waitForFunction("() => StudyLog.join");
        assertThat(page.evaluate(IDS)).as("taken over once").isEqualTo("is-it,is-it");
        page.navigate(site("title: An old Title\n") + "review.html");
        assertThat(page.evaluate(IDS)).isEqualTo("is-it");
        page.evaluate("() => StudyLog.add('is-it', 4, 5, 2, 'review')");
        page.navigate(site("title: An old Title\nid: mine\n") + "review.html");
        assertThat(page.evaluate(IDS))
                .as("what came later under the old name too")
                .isEqualTo("is-it,is-it,is-it");
    }
}
