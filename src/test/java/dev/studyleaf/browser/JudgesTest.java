package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.studyleaf.Judged;
import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The judge of the page, by the list that the judge of the terminal is held to as well. */
@ExtendWith(Chromium.class)
class JudgesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_page_judges_as_the_list_says(Tabs tabs) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Judged.note(notes);
        Path site = folder.resolve("site");
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR), BuildListener.SILENT);
        Page page = tabs.visit(tabs.visitor(), site.toUri().toString(), "notes/judged.html");
        List<Judged> all = Judged.all();
        List<Judged> said = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Judged one = all.get(i);
            said.add(new Judged(one.accepted(), one.typed(), judged(page.locator("#q-v" + i), one.typed())));
        }
        assertThat(said).isEqualTo(all);
    }

    private static String judged(Locator question, String typed) {
        Locator field = question.locator("input[type=text], input.gap").first();
        field.fill(typed);
        field.press("Enter");
        Locator verdict = question.locator(".verdict:not(:empty)");
        verdict.waitFor();
        return "ok".equals(question.getAttribute("data-done"))
                ? "right"
                : verdict.innerText().contains("not a number") ? "unreadable" : "wrong";
    }
}
