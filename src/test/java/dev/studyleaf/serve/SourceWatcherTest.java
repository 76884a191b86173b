package dev.studyleaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatcherTest {
    @TempDir
    private Path notes;

    @Test
    void what_is_written_into_a_site_inside_the_notes_is_no_change() throws IOException, InterruptedException {
        Path site = Files.createDirectories(notes.resolve("site/notes"));
        Files.writeString(notes.resolve("site/.studyleaf-manifest"), "");
        try (SourceWatcher watcher = new SourceWatcher(List.of(notes))) {
            Files.writeString(site.resolve("cells.html"), "<p>");
            Files.writeString(site.resolve("cells.md"), "# Cells\n");
            Path note = Files.writeString(notes.resolve("cells.md"), "# Cells\n");
            assertThat(watcher.await()).contains(Set.of(note));
        }
    }
}
