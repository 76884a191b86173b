package dev.studyleaf.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteWriterTest extends OutputTest {
    @Test
    void a_first_build_writes_everything_and_leaves_only_its_list() throws IOException {
        assertThat(write("index.html", "a", "notes/x/y.html", "b")).contains(new WriteReport(2, 0, 0));
        assertThat(site().keySet()).containsExactly(".studyleaf-manifest", "index.html", "notes/x/y.html");
        assertThat(site().get(".studyleaf-manifest"))
                .isEqualTo("Files that Studyleaf wrote here: checksum, size, path. Keep this file.\n"
                        + "c1d04330 1 index.html\n" + sum("b") + " 1 notes/x/y.html\n");
    }

    @Test
    void an_unchanged_build_touches_nothing() throws IOException {
        write("index.html", "a", "notes/y.html", "b");
        for (String path : site().keySet()) {
            Files.setLastModifiedTime(out.resolve(path), FileTime.fromMillis(1000));
        }
        assertThat(write("notes/y.html", "b", "index.html", "a")).contains(new WriteReport(0, 2, 0));
        for (String path : site().keySet()) {
            assertThat(Files.getLastModifiedTime(out.resolve(path)).toMillis()).isEqualTo(1000);
        }
    }

    @Test
    void only_what_changed_is_written_and_stale_pages_and_empty_folders_go() throws IOException {
        write("index.html", "a", "notes/y.html", "b", "old/deep/z.html", "c");
        Files.setLastModifiedTime(out.resolve("index.html"), FileTime.fromMillis(1000));
        assertThat(write("index.html", "a", "notes/y.html", "B")).contains(new WriteReport(1, 1, 1));
        assertThat(site().keySet()).containsExactly(".studyleaf-manifest", "index.html", "notes/y.html");
        assertThat(site()).containsEntry("notes/y.html", "B");
        assertThat(out.resolve("old")).doesNotExist();
        assertThat(Files.getLastModifiedTime(out.resolve("index.html")).toMillis())
                .isEqualTo(1000);
    }

    @Test
    void a_change_of_the_same_length_and_time_is_seen() throws IOException {
        write("index.html", "a");
        FileTime time = Files.getLastModifiedTime(out.resolve("index.html"));
        Files.writeString(out.resolve("index.html"), "x");
        Files.setLastModifiedTime(out.resolve("index.html"), time);
        assertThat(write("index.html", "a")).contains(new WriteReport(1, 0, 0));
        assertThat(site()).containsEntry("index.html", "a");
    }

    @Test
    void a_file_becomes_a_folder_and_a_folder_a_file() throws IOException {
        write("a", "1", "b/c.html", "2");
        assertThat(write("a/x.html", "3", "b", "4")).contains(new WriteReport(2, 0, 2));
        assertThat(site().keySet()).containsExactly(".studyleaf-manifest", "a/x.html", "b");
    }

    @Test
    void a_build_that_is_not_published_changes_nothing() throws IOException {
        write("index.html", "a");
        Map<String, String> before = site();
        try (SiteWriter writer = SiteWriter.open(notes, out, diagnostics).orElseThrow()) {
            writer.add(file("index.html", "b"));
            assertThat(site()).containsEntry("index.html", "a");
        }
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void a_copy_that_cannot_be_read_fails_the_build_and_leaves_the_site() throws IOException {
        write("index.html", "a");
        Map<String, String> before = site();
        assertThat(SiteWriter.write(
                        notes,
                        out,
                        List.of(file("index.html", "b")),
                        List.of(new CopiedFile("x.png", notes.resolve("x.png"))),
                        diagnostics))
                .isEmpty();
        assertThat(site()).isEqualTo(before);
        assertThat(diagnostics.sorted().get(0).message()).contains("x.png").endsWith("; the site is as it was");
    }

    @Test
    void copies_are_written_when_they_differ() throws IOException {
        Path image = Files.write(notes.resolve("x.png"), new byte[200_000]);
        List<CopiedFile> copies = List.of(new CopiedFile("img/x.png", image));
        assertThat(SiteWriter.write(notes, out, List.of(), copies, diagnostics)).contains(new WriteReport(1, 0, 0));
        assertThat(SiteWriter.write(notes, out, List.of(), copies, diagnostics)).contains(new WriteReport(0, 1, 0));
        byte[] other = new byte[200_000];
        other[150_000] = 1;
        Files.write(image, other);
        assertThat(SiteWriter.write(notes, out, List.of(), copies, diagnostics)).contains(new WriteReport(1, 0, 0));
        assertThat(out.resolve("img/x.png")).hasBinaryContent(other);
    }

    @Test
    void files_can_be_added_by_many_threads() throws IOException {
        try (SiteWriter writer = SiteWriter.open(notes, out, diagnostics).orElseThrow()) {
            IntStream.range(0, 500).parallel().forEach(i -> writer.add(file("d" + i % 7 + "/" + i + ".html", "" + i)));
            assertThat(writer.publish(diagnostics)).contains(new WriteReport(500, 0, 0));
        }
        assertThat(site()).hasSize(501);
    }

    @Test
    void a_site_that_changes_as_a_whole_is_swapped_by_folders() throws IOException {
        writeMany(200, "1", "same");
        put("plain/keep.txt", "k");
        Files.createDirectory(out.resolve("plain/empty"));
        assertThat(writeMany(150, "2", "same")).contains(new WriteReport(300, 40, 100));
        Map<String, String> site = site();
        assertThat(site).hasSize(342).containsEntry("plain/keep.txt", "k").containsEntry("big/0.html", "2");
        assertThat(site.keySet()).noneMatch(path -> path.startsWith(".studyleaf/"));
        assertThat(writeMany(150, "2", "same")).contains(new WriteReport(0, 340, 0));
    }

    @Test
    void two_files_at_one_path_are_a_bug() {
        assertThatThrownBy(() -> write("a", "1", "a", "2")).isInstanceOf(IllegalArgumentException.class);
    }
}
