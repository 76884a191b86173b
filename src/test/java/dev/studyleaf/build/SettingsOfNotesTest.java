package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings that say how all notes are read. */
class SettingsOfNotesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void macros_of_the_settings_work_in_all_notes_and_those_of_a_note_in_it_alone() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("studyleaf.yml", "macros: |\n  \\newcommand{\\R}{\\mathbb{R}}\n  \\def\\half{\\frac12}\n")
                .with("a.md", "$\\def\\E{e}$ $\\R$ $\\half$ $\\E$")
                .with("b.md", "$\\R^2$ $\\E$")
                .build();
        assertThat(vault.prose("notes/a.html").select("math")).hasSize(3);
        assertThat(vault.prose("notes/b.html").select("math")).hasSize(1);
        assertThat(vault.reports()).singleElement().asString().startsWith("b.md:1:9 math.syntax");
    }

    @Test
    void macros_that_define_nothing_are_told() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("studyleaf.yml", "title: T\nmacros: \\def\\a{b} \\oops\n")
                .with("a.md", "a");
        assertThat(vault.check())
                .containsExactly("studyleaf.yml:2:9 config.value `macros` has what defines nothing: `\\oops`");
    }

    @Test
    void what_is_left_out_is_not_there_for_links() throws IOException {
        Vaults vault = new Vaults(folder)
                .with("studyleaf.yml", "exclude: private\n")
                .with("a.md", "[p](private/p.md)")
                .with("private/p.md", "# P")
                .build();
        assertThat(vault.site().keySet()).noneMatch(path -> path.contains("private"));
        assertThat(vault.reports()).containsExactly("a.md:1:1 link.unknown-note there is no note `private/p.md`");
    }
}
