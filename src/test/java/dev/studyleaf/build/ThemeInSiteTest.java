package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

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

    private String style(Path notes, String name) throws IOException {
        Path site = folder.resolve(name);
        SiteBuild.run(
                new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR), BuildListener.SILENT);
        return Files.readString(site.resolve("assets/style.css"));
    }
}
