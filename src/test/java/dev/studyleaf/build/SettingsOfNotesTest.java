package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Settings that say how all notes are read. */
class SettingsOfNotesTest extends VaultTest {
    @Test
    void what_is_left_out_is_not_there_for_links() throws IOException {
        vault.with("studyleaf.yml", "exclude: private\n")
                .with("a.md", "[p](private/p.md)")
                .with("private/p.md", "# P")
                .build();
        assertThat(vault.site().keySet()).noneMatch(path -> path.contains("private"));
        assertThat(vault.reports()).containsExactly("a.md:1:1 link.unknown-note there is no note `private/p.md`");
    }
}
