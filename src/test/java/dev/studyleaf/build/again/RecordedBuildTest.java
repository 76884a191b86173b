package dev.studyleaf.build.again;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.output.Stamps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a record stands for a build, and when it does not. What a build makes after changes is in RepeatedBuildTest. */
class RecordedBuildTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path notes = Path.of("");
    private Path site = Path.of("");
    private Path records = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        site = folder.resolve("site");
        records = folder.resolve("records");
        write("cells.md", "# Cells\n\nSee [nothing](gone.md).\n", 0);
        write("plants.md", "# Plants\n\nGreen.\n", 0);
    }

    @Test
    void nothing_is_built_where_nothing_has_changed() throws IOException {
        assertThat(steps()).contains("render");
        assertThat(steps()).isEmpty();
        BuildResult result = run(request(Optional.empty()), "program", new ArrayList<>());
        assertThat(result.diagnostics().sorted().toString()).contains("gone.md");
        assertThat(result.written().orElseThrow().written()).isZero();
        assertThat(result.written().orElseThrow().unchanged()).isPositive();
    }

    @Test
    void any_change_of_the_notes_is_a_build() throws IOException {
        steps();
        write("plants.md", "# Plants\n\nWhite.\n", 1);
        assertThat(steps()).contains("render");
        assertThat(site.resolve("notes/plants.html")).content().contains("White.");
        write("new.md", "# New\n", 1);
        assertThat(steps()).contains("render");
        Files.move(notes.resolve("new.md"), notes.resolve("newer.md"));
        assertThat(steps()).contains("render");
        Files.delete(notes.resolve("newer.md"));
        assertThat(steps()).contains("render");
        write("templates/404.ftlh", "<p>Nothing</p>", 1);
        assertThat(steps()).contains("render");
        assertThat(steps()).isEmpty();
    }

    /** An older file in its place, as by a checkout, has the same length. */
    @Test
    void a_file_of_the_same_length_and_time_in_the_place_of_another_is_a_change() throws IOException {
        steps();
        Path other = folder.resolve("other.md");
        Files.writeString(other, "# Plants\n\nBrown.\n");
        Files.setLastModifiedTime(other, FileTime.from(LONG_AGO));
        Files.delete(notes.resolve("plants.md"));
        Files.move(other, notes.resolve("plants.md"));
        assertThat(steps()).contains("render");
        assertThat(site.resolve("notes/plants.html")).content().contains("Brown.");
    }

    @Test
    void a_site_that_somebody_changed_is_mended() throws IOException {
        steps();
        Files.writeString(site.resolve("notes/plants.html"), "broken");
        assertThat(steps()).contains("render");
        assertThat(site.resolve("notes/plants.html")).content().contains("Green.");
        Files.delete(site.resolve("index.html"));
        assertThat(steps()).contains("render");
        assertThat(site.resolve("index.html")).exists();
        assertThat(steps()).isEmpty();
    }

    @Test
    void another_program_or_request_is_a_build() throws IOException {
        steps();
        List<String> steps = new ArrayList<>();
        run(request(Optional.of("https://example.org/")), "program", steps);
        assertThat(steps).contains("render");
        steps.clear();
        run(request(Optional.of("https://example.org/")), "newer program", steps);
        assertThat(steps).contains("render");
    }

    @Test
    void a_damaged_record_is_as_good_as_none() throws IOException {
        steps();
        Path record = record();
        byte[] whole = Files.readAllBytes(record);
        for (int length : List.of(0, 7, whole.length / 2, whole.length - 1)) {
            Files.write(record, java.util.Arrays.copyOf(whole, length));
            assertThat(steps()).as("cut at " + length).contains("render");
        }
        for (int at = 0; at < whole.length; at += 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(record, damaged);
            assertThat(BuildRecord.read(record)).as("byte " + at).isEmpty();
        }
        steps();
        assertThat(steps()).isEmpty();
    }

    @Test
    void notes_that_may_still_change_within_a_tick_of_the_clock_leave_no_record() throws IOException {
        Files.setLastModifiedTime(
                notes.resolve("cells.md"), FileTime.from(Instant.now().plusSeconds(60)));
        steps();
        assertThat(hasRecord()).isFalse();
        assertThat(steps()).contains("render");
    }

    @Test
    void a_note_that_was_saved_just_before_is_read_again_at_the_end_and_leaves_a_record() throws IOException {
        Instant saved = savedNow("plants.md", "# Plants\n\nWhite.\n");
        slowly(() -> await(saved));
        assertThat(steps()).isEmpty();
        assertThat(site.resolve("notes/plants.html")).content().contains("White.");
    }

    @Test
    void a_note_that_was_saved_again_within_the_same_tick_leaves_no_record() throws IOException {
        Instant saved = savedNow("plants.md", "# Plants\n\nWhite.\n");
        slowly(() -> {
            write("plants.md", "# Plants\n\nBrown.\n", saved);
            await(saved);
        });
        assertThat(hasRecord()).isFalse();
        assertThat(steps()).contains("render");
        assertThat(site.resolve("notes/plants.html")).content().contains("Brown.");
    }

    @Test
    void a_file_that_is_no_note_and_was_saved_just_before_leaves_no_record() throws IOException {
        Instant saved = savedNow("studyleaf.yml", "title: Plants\n");
        slowly(() -> await(saved));
        assertThat(hasRecord()).isFalse();
    }

    private Instant savedNow(String path, String text) throws IOException {
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        write(path, text, now);
        return now;
    }

    private interface Meanwhile {
        void happens() throws IOException;
    }

    /** A build during which something happens after the notes were read. */
    private void slowly(Meanwhile meanwhile) {
        BuildListener listener = step -> {
            if (step.equals("write")) {
                try {
                    meanwhile.happens();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        new RecordedBuild(request(Optional.empty()), records, "program", 0).run(listener);
    }

    /** Until the clock of any file system has gone on. */
    private static void await(Instant saved) {
        long end = saved.toEpochMilli() + Stamps.TICK_MILLIS;
        while (System.currentTimeMillis() <= end) {
            LockSupport.parkUntil(end + 1);
        }
    }

    @Test
    void a_build_that_writes_nothing_leaves_no_record() throws IOException {
        write("glossary.yml", "- definition: nothing\n", 0);
        assertThat(steps()).doesNotContain("render");
        assertThat(hasRecord()).isFalse();
    }

    @Test
    void a_site_with_printed_files_leaves_no_record() throws IOException {
        write("studyleaf.yml", "book: epub\n", 0);
        assertThat(steps()).contains("render");
        assertThat(site.resolve("book.epub")).exists();
        assertThat(hasRecord()).isFalse();
    }

    @Test
    void where_no_record_can_be_written_the_site_is_built_all_the_same() throws IOException {
        Files.writeString(records, "a file in the way");
        assertThat(steps()).contains("render");
        assertThat(steps()).contains("render");
    }

    private Path record() throws IOException {
        try (Stream<Path> files = Files.list(records)) {
            return files.filter(RecordedBuildTest::isRecord).findFirst().orElseThrow();
        }
    }

    private boolean hasRecord() throws IOException {
        try (Stream<Path> files = Files.list(records)) {
            return files.anyMatch(RecordedBuildTest::isRecord);
        }
    }

    private static boolean isRecord(Path file) {
        return file.toString().endsWith(".record");
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>();
        run(request(Optional.empty()), "program", steps);
        return steps;
    }

    private BuildRequest request(Optional<String> baseUrl) {
        return new BuildRequest(notes, site, Optional.empty(), baseUrl, FailOn.ERROR);
    }

    private BuildResult run(BuildRequest request, String program, List<String> steps) {
        return new RecordedBuild(request, records, program, 0).run(steps::add);
    }

    private void write(String path, String text, int seconds) throws IOException {
        write(path, text, LONG_AGO.plusSeconds(seconds));
    }

    private void write(String path, String text, Instant time) throws IOException {
        Path file = notes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
