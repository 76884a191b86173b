package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.site.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The author's colours reach the pages. */
class ThemeInSiteTest {
    @TempDir
    Path folder;

    @Test
    void it_stands_behind_all_rules_of_the_style_sheet() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "# A\n\nWords.\n");
        String plain = style(notes, "plain");
        Files.writeString(notes.resolve("studyleaf.yml"), "theme:\n  mark: \"#ffcc00\"\n");
        assertThat(style(notes, "own")).isEqualTo(plain + "\n:root { --mark: light-dark(#ffcc00, #5f4c00); }\n");
    }

    @Test
    void what_a_browser_shows_around_the_page_has_its_colour() throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "# A\n\nWords.\n");
        Files.writeString(notes.resolve("studyleaf.yml"), "theme:\n  paper: \"#fffaf0 #1a1714\"\n");
        style(notes, "own");
        assertThat(folder.resolve("own/index.html"))
                .content()
                .contains("(prefers-color-scheme: light)\" content=\"#fffaf0\"")
                .contains("(prefers-color-scheme: dark)\" content=\"#1a1714\"");
        assertThat(folder.resolve("own/manifest.webmanifest")).content().contains("\"theme_color\":\"#fffaf0\"");
    }

    private String style(Path notes, String name) throws IOException {
        Path site = folder.resolve(name);
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR), BuildListener.SILENT);
        return Files.readString(site.resolve("assets/style.css"));
    }
}
