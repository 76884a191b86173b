package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other forms of a word, in the languages that {@code studyleaf.yml} may name. */
@ExtendWith(Chromium.class)
class SearchLanguagesTest {
    @TempDir
    Path folder;

    private Page search(Tabs tabs, String language, String written) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("studyleaf.yml"), "language: " + language + "\n");
        Files.writeString(notes.resolve("a.md"), "# 1\n\n## 2\n\n42 " + written + " 43.\n");
        Path site = folder.resolve("site");
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.NEVER), BuildListener.SILENT);
        return tabs.visit(tabs.visitor(), site.toUri().toString(), "search.html");
    }

    @ParameterizedTest
    @CsvSource({
        "da, modellen, modeller",
        "de, Häuser, Haus",
        "de-AT, Übung, Übungen",
        "el, μοντέλο, μοντέλα",
        "en, policies, policy",
        "es, evaluación, evaluaciones",
        "fi, mallit, mallin",
        "fr, évaluées, évaluer",
        "hu, modellek, modellt",
        "it, valutazioni, valutare",
        "nb, modellen, modeller",
        "nl, netwerken, netwerk",
        "pt-BR, avaliação, avaliações",
        "ro, rețele, rețea",
        "ru, нейронной, нейронные",
        "sv, modellen, modeller",
        "tr, modelin, modeller"
    })
    void a_word_is_found_by_another_of_its_forms(String language, String written, String asked, Tabs tabs)
            throws IOException {
        Page page = search(tabs, language, written);
        page.locator("#find").fill(asked);
        assertThat(page.locator("#found mark").first()).hasText(written);
        assertThat(page.locator(".finder [role=status]")).not().containsText("No exact match");
    }

    @Test
    void of_a_script_without_spaces_only_what_was_asked_for_is_marked(Tabs tabs) throws IOException {
        Page page = search(tabs, "ja", "生半可はダメですよ、覚悟のない生半可な人");
        page.locator("#find").fill("生半可");
        assertThat(page.locator("#found mark")).hasText(new String[] {"生半可", "生半可"});
    }
}
