package dev.studyleaf.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputSafetyTest extends OutputTest {
    @Test
    void foreign_files_stay_even_among_ours() throws IOException {
        write("index.html", "a", "notes/y.html", "b", "notes/z.html", "c");
        put("CNAME", "example.org");
        put("notes/thesis.docx", "t");
        put(".git/HEAD", "ref");
        write("index.html", "a");
        assertThat(site().keySet())
                .containsExactly(".git/HEAD", ".studyleaf-manifest", "CNAME", "index.html", "notes/thesis.docx");
    }

    @Test
    void a_stale_page_that_somebody_replaced_is_kept() throws IOException {
        write("index.html", "a", "y.html", "b", "z.html", "c");
        put("y.html", "B");
        Files.delete(out.resolve("z.html"));
        Files.createDirectory(out.resolve("z.html"));
        assertThat(write("index.html", "a")).contains(new WriteReport(0, 1, 0));
        assertThat(site()).containsEntry("y.html", "B");
        assertThat(out.resolve("z.html")).isDirectory();
        assertThat(write("index.html", "a")).contains(new WriteReport(0, 1, 0));
    }

    @Test
    void a_folder_with_files_of_others_is_refused_and_untouched() throws IOException {
        put("thesis.docx", "t");
        assertThat(write("index.html", "a")).isEmpty();
        assertThat(site().keySet()).containsExactly("thesis.docx");
        assertTold(
                Code.OUTPUT_NOT_OURS,
                "the folder for the site has files that Studyleaf did not write, such as `thesis.docx`");
    }

    @Test
    void a_folder_with_only_dot_entries_is_taken() throws IOException {
        put(".git/HEAD", "ref");
        assertThat(write("index.html", "a")).isPresent();
    }

    @Test
    void places_that_would_mix_notes_and_site_are_refused() throws IOException {
        Files.createSymbolicLink(temp.resolve("alias"), notes);
        for (Path wrong : List.of(notes, temp, temp.resolve("alias"), notes.resolve("../content"))) {
            Diagnostics own = new Diagnostics();
            assertThat(SiteWriter.open(notes, wrong, own)).as(wrong.toString()).isEmpty();
            assertThat(own.sorted()).extracting(Diagnostic::code).containsExactly(Code.OUTPUT_PLACE);
        }
        assertThat(notes).isEmptyDirectory();
        for (Path right : List.of(temp.resolve("content-site"), notes.resolve("site"), temp.resolve("alias/x"))) {
            out = right;
            assertThat(write("index.html", "a")).as(right.toString()).isPresent();
        }
    }

    @Test
    void an_output_that_is_a_file_or_below_one_is_told() throws IOException {
        Files.createDirectories(out.getParent());
        Files.writeString(out, "file");
        assertThat(write("index.html", "a")).isEmpty();
        out = out.resolve("below");
        assertThat(write("index.html", "a")).isEmpty();
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.OUTPUT_PLACE, Code.OUTPUT_WRITE);
    }

    @Test
    void a_folder_without_permission_is_told() throws IOException {
        write("index.html", "a");
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(out), "this user may write everywhere");
        assertThat(write("index.html", "b")).isEmpty();
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.OUTPUT_WRITE);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void nothing_is_written_or_deleted_through_planted_links() throws IOException {
        write("index.html", "a", "notes/y.html", "b", "gone/z.html", "c");
        Path outside = Files.createDirectories(temp.resolve("outside"));
        for (String name : List.of("y.html", "z.html", "index.html")) {
            Files.writeString(outside.resolve(name), "c");
        }
        replaceByLink("index.html", outside.resolve("index.html"));
        replaceByLink("gone", outside);
        assertThat(write("index.html", "c", "notes/y.html", "b")).contains(new WriteReport(1, 1, 0));
        assertThat(Files.isSymbolicLink(out.resolve("index.html"))).isFalse();
        replaceByLink("notes", outside);
        assertThat(write("index.html", "d", "notes/y.html", "B")).isEmpty();
        assertThat(diagnostics.sorted().get(0).message()).contains("a symbolic link is on the way");
        assertThat(site()).containsEntry("index.html", "c");
        assertThat(outside).isDirectoryContaining(file -> file.endsWith("z.html"));
        assertThat(outside.resolve("y.html")).hasContent("c");
        assertThat(outside.resolve("index.html")).hasContent("c");
    }

    @Test
    void a_planted_work_folder_is_not_followed() throws IOException {
        write("index.html", "a");
        Path outside = Files.createDirectories(temp.resolve("outside/new"));
        Files.writeString(outside.resolve("x"), "x");
        Files.createSymbolicLink(out.resolve(".studyleaf"), temp.resolve("outside"));
        assertThat(write("index.html", "b")).isEmpty();
        assertThat(outside.resolve("x")).exists();
        assertThat(site()).containsEntry("index.html", "a");
    }

    @Test
    void a_foreign_file_or_folder_in_the_way_leaves_the_site_as_it_was() throws IOException {
        write("index.html", "a");
        put("mine", "x");
        put("page.html/keep", "x");
        Map<String, String> before = site();
        assertThat(write("index.html", "b", "mine/new.html", "n")).isEmpty();
        assertThat(write("index.html", "b", "page.html", "n")).isEmpty();
        assertThat(site()).isEqualTo(before);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsOnly(Code.OUTPUT_WRITE);
    }

    @Test
    void a_second_build_at_the_same_time_is_told_and_harmless() throws IOException {
        try (SiteWriter first = SiteWriter.open(notes, out, diagnostics).orElseThrow()) {
            first.add(file("index.html", "first"));
            assertThat(write("index.html", "second")).isEmpty();
            assertTold(Code.OUTPUT_BUSY, "the folder for the site is in use: this process is writing it already");
            assertThat(first.publish(diagnostics)).isPresent();
        }
        assertThat(site()).containsEntry("index.html", "first");
        assertThat(write("index.html", "second")).isPresent();
    }

    @Test
    void what_a_killed_build_left_is_cleaned_by_the_next() throws IOException {
        write("index.html", "a");
        put(".studyleaf/new/half.html", "half");
        put(".studyleaf/old/x/y", "old");
        put(".studyleaf/journal-draft", "delete");
        put(".studyleaf/lock", "999999\n");
        assertThat(write("index.html", "a")).contains(new WriteReport(0, 1, 0));
        assertThat(site().keySet()).containsExactly(".studyleaf-manifest", "index.html");
        assertThat(out.resolve(".studyleaf")).doesNotExist();
    }

    @Test
    void a_step_that_was_begun_is_finished_by_the_next_build_wherever_it_stopped() throws IOException {
        for (int done = 0; done <= 4; done++) {
            out = temp.resolve("site" + done);
            write("a.html", "1", "b/c.html", "1", "swapped/d.html", "1", "stale.html", "1");
            put(".studyleaf/new/a.html", "2");
            put(".studyleaf/new/b/c.html", "2");
            put(".studyleaf/new/swapped/d.html", "2");
            Journal journal = new Journal(out);
            journal.write(List.of(Written.of("stale.html", "1".getBytes(UTF_8))), List.of("swapped"));
            stopAfter(done);
            assertThat(SiteWriter.open(notes, out, diagnostics)).isPresent();
            assertThat(site().values().stream().filter(text -> text.length() == 1))
                    .hasSize(3)
                    .containsOnly("2");
        }
    }

    @Test
    void a_journal_cannot_reach_outside() throws IOException {
        write("index.html", "a");
        Path outside = Files.writeString(temp.resolve("deep/x"), "1");
        put(
                ".studyleaf/journal",
                "delete " + Written.of("x", "1".getBytes(UTF_8)).line().replace(" x", " ../x")
                        + "\nswap ../../content\nnonsense\n");
        assertThat(write("index.html", "a")).isPresent();
        assertThat(outside).exists();
        assertThat(notes).exists();
    }

    @Test
    void paths_that_leave_the_site_cannot_be_made() {
        for (String wrong : List.of(
                "",
                "/a",
                "a/",
                "a//b",
                "../a",
                "a/../b",
                "./a",
                "a\\b",
                "a\nb",
                "a\0",
                ".studyleaf/x",
                ".studyleaf",
                ".studyleaf-manifest")) {
            assertThatThrownBy(() -> file(wrong, "")).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void damaged_lines_of_the_list_delete_nothing() throws IOException {
        write("index.html", "a", "b.html", "b");
        put("../victim", "v");
        put(".studyleaf-manifest", "00000000 1 ../victim\nzz 1 b.html\n1 b.html\n\n");
        assertThat(write("index.html", "a")).contains(new WriteReport(0, 1, 0));
        assertThat(site()).containsKey("b.html");
        assertThat(temp.resolve("deep/victim")).exists();
    }
}
