package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Progress goes into a file and comes back out of it. */
@ExtendWith(Chromium.class)
class ProgressFileTest {
    private static final String REVIEW = "review.html";

    @TempDir
    Path folder = Path.of("");

    private Path save(Page page) {
        Download download = page.waitForDownload(() -> page.locator("#export").click());
        assertThat(download.suggestedFilename()).matches("study-progress-\\d{4}-\\d\\d-\\d\\d\\.json");
        Path file = folder.resolve("progress.json");
        download.saveAs(file);
        return file;
    }

    private static Page learner(Tabs tabs, String id, String option) {
        Page page = tabs.open(Site.KINDS, "notes/kinds.html");
        new Ask(page, id).choose(option).sure().judged("");
        page.navigate(Site.KINDS.root() + REVIEW);
        return page;
    }

    @Test
    void a_saved_copy_brings_progress_to_another_browser_and_takes_nothing_away(Tabs tabs) throws IOException {
        Path copy = save(learner(tabs, "single", "File mode"));
        assertThat(Files.readString(copy)).contains("\"algo\":\"fsrs6\"").contains("\"single\"");
        Page other = learner(tabs, "truefalse", "True");
        other.setInputFiles("#import", copy);
        assertThat(other.locator("#io")).hasText("1 answer added to your progress.");
        assertThat(Files.readString(save(other))).contains("\"single\"").contains("\"truefalse\"");
        other.setInputFiles("#import", copy);
        assertThat(other.locator("#io")).containsText("Nothing new in that file");
        other.navigate(Site.KINDS.root() + "notes/kinds.html");
        assertThat(other.locator(".toc [data-dot=single]")).hasAccessibleName("To revisit");
    }

    @Test
    void settings_cards_set_aside_and_exams_are_in_the_file(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, REVIEW);
        page.getByLabel("New cards a day").fill("3");
        page.getByLabel("New cards a day").blur();
        assertThat(page.locator("#left")).hasText("0 of 3");
        Card.press(page, "@");
        assertThat(page.locator("#hard")).containsText("set aside");
        page.waitForFunction("() => StudyLog.join");
        page.evaluate("() => StudyLog.join({ exams: [{ at: 5, share: .5, ids: [], parts: {} }] })");
        Path copy = save(page);
        Page other = tabs.open(Site.KINDS, REVIEW);
        other.setInputFiles("#import", copy);
        assertThat(other.locator("#io")).hasText("1 exam added to your progress.");
        assertThat(other.getByLabel("New cards a day")).hasValue("3");
        assertThat(other.locator("#left")).hasText("0 of 3");
        assertThat(other.locator("#hard")).containsText("set aside");
        other.getByText("Bring it back").click();
        other.setInputFiles("#import", copy);
        assertThat(other.locator("#io")).containsText("Nothing new in that file");
        assertThat(other.locator("#hard")).isHidden(); // the later choice holds
    }

    @Test
    void a_full_store_says_what_it_could_not_take(Tabs tabs) throws IOException {
        Path copy = save(learner(tabs, "single", "File mode"));
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript(Storage.FULL);
        Page page = tabs.visit(visitor, Site.KINDS.root(), REVIEW);
        page.setInputFiles("#import", copy);
        assertThat(page.locator("#io")).containsText("1 answer added");
        assertThat(page.locator("#io")).containsText("storage is full");
        assertThat(Files.readString(save(page))).contains("\"single\"");
    }

    @Test
    void a_file_of_another_study_comes_in_only_where_the_learner_says_so(Tabs tabs) throws IOException {
        Path copy = save(learner(tabs, "single", "File mode"));
        String foreign = Files.readString(copy).replaceFirst("\"site\":\"[^\"]*\"", "\"site\":\"anatomy\"");
        Files.writeString(copy, foreign);
        Page page = tabs.open(Site.KINDS, REVIEW);
        page.setInputFiles("#import", copy);
        assertThat(page.locator("#io"))
                .containsText("That file is progress in another study, “anatomy” (1 answer). It was not loaded.");
        assertThat(page.evaluate("() => StudyLog.all.length")).isEqualTo(0);
        page.getByText("Load it all the same").click();
        assertThat(page.locator("#io")).hasText("1 answer added to your progress.");
        assertThat(page.evaluate("() => StudyLog.all.length")).isEqualTo(1);
    }

    @Test
    void a_file_of_another_kind_changes_nothing(Tabs tabs) throws IOException {
        Page page = learner(tabs, "single", "File mode");
        for (String text : new String[] {"", "{}", "{\"v\":3,\"log\":[]}", "{\"v\":2}", "<html>", "[1,2]"}) {
            Path file = Files.writeString(folder.resolve("other.json"), text);
            page.setInputFiles("#import", file);
            assertThat(page.locator("#io")).containsText("Nothing was changed.");
            page.evaluate("() => { document.querySelector('#io').textContent = ''; }");
        }
        assertThat(Files.readString(save(page))).contains("\"single\"");
    }
}
