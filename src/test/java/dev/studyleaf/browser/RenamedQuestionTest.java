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

/** What was answered under an old id counts for the question that has a new one. */
@ExtendWith(Chromium.class)
class RenamedQuestionTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void progress_follows_a_question_to_its_new_id(Tabs tabs) throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "> [!question] Is it? ^new\n> Answer: true\n>\n> Why: so.\n");
        Files.writeString(notes.resolve("studyleaf.lock"), "renamed\told\tnew\n");
        Path site = folder.resolve("site");
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR), BuildListener.SILENT);
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript("""
                if (!localStorage.length) localStorage['study:a:log'] = '{"v":1,"log":[["old",1700000000000,3,10,2,"review"]]}';
                """);
        Page page = tabs.visit(visitor, site.toUri().toString(), "notes/a.html");
        String id = (String) page.evaluate("() => document.documentElement.dataset.site");
        assertThat(id).isEqualTo("a");
        assertThat(page.evaluate("() => StudyLog.log.map(e => e[0]).join()")).isEqualTo("new");
        page.evaluate("() => StudyLog.add('new', 4, 5, 2, 'review')");
        assertThat(page.evaluate("() => JSON.parse(StudyLog.json()).log.map(e => e[0]).join()"))
                .as("what was stored stays as it was")
                .isEqualTo("old,new");
    }
}
