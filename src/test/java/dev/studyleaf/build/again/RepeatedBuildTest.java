package dev.studyleaf.build.again;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.RandomNotes;
import dev.studyleaf.build.Sites;
import dev.studyleaf.build.reading.Keeping;
import dev.studyleaf.build.reading.Trees;
import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.kept.Kept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any changes, a site that was built again is byte by byte the one that a build of its own makes. */
class RepeatedBuildTest {
    @TempDir
    Path folder;

    private Path notes;
    private Path site;
    private RepeatedBuild builds;
    private int settled;

    @BeforeEach
    void begin() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        site = folder.resolve("site");
        builds = new RepeatedBuild(request(site));
    }

    private BuildRequest request(Path output) {
        return new BuildRequest(notes, output, Optional.empty(), Optional.empty(), FailOn.NEVER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_changes_make_the_same_site_as_a_clean_build(long seed) throws IOException {
        Random random = new Random(seed);
        for (int note = 0; note < 7; note++) {
            write(RandomNotes.path(random), RandomNotes.text(random));
        }
        for (int step = 0; step < 25; step++) {
            String what = "seed " + seed + ", step " + step + ": " + (step == 0 ? "first" : change(random));
            sameAsClean(what);
        }
    }

    /** With so many words that the search has a file for each few of them. */
    @Test
    void random_changes_make_the_same_large_search_as_a_clean_build() throws IOException {
        Random random = new Random(5);
        for (int note = 0; note < 50; note++) {
            write("n/" + note + ".md", RandomNotes.longText(random));
        }
        for (int step = 0; step < 5; step++) {
            Path one = notes.resolve("n/" + random.nextInt(50) + ".md");
            switch (step) {
                case 0, 4 -> Files.writeString(one, "\nOne zyzzyva more, " + step + ".\n", StandardOpenOption.APPEND);
                case 1 -> write("n/" + random.nextInt(55) + ".md", RandomNotes.longText(random));
                case 2 -> Files.deleteIfExists(one);
                default -> Files.delete(first(folder.resolve("recorded/search"), random));
            }
            sameAsClean("step " + step);
        }
    }

    private static Path first(Path search, Random random) throws IOException {
        try (Stream<Path> files = Files.list(search)) {
            List<Path> all = files.sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    @Test
    void an_edit_makes_only_pages_anew_that_show_it() throws IOException {
        for (int note = 0; note < 30; note++) {
            write("a/n" + note + ".md", "# Note " + note + "\n\nWords of " + note + ".\n");
        }
        sameAsClean("first");

        write("a/n7.md", "# Note 7\n\nOther words of 7.\n");
        BuildResult result = builds.run(BuildListener.SILENT);

        // the note, the first page and others that list its first words, the search
        assertThat(result.written().orElseThrow().written()).isBetween(2, 12);
    }

    @Test
    void a_file_of_the_site_that_somebody_changed_is_mended() throws IOException {
        write("a.md", "# A\n\nWords.\n");
        sameAsClean("first");

        Files.writeString(site.resolve("notes/a.html"), "broken");

        sameAsClean("broken");
    }

    @Test
    void a_template_that_fails_leaves_the_site_and_its_repair_mends_it() throws IOException {
        write("a.md", "# A\n\nWords.\n");
        sameAsClean("first");

        write("templates/note.ftlh", "${nothing.of.this}");
        assertThat(builds.run(BuildListener.SILENT).written()).isEmpty();
        Files.delete(notes.resolve("templates/note.ftlh"));

        sameAsClean("repaired");
    }

    private void sameAsClean(String what) throws IOException {
        BuildResult again = builds.run(BuildListener.SILENT);
        Path clean = folder.resolve("clean");
        delete(clean);
        BuildResult once = SiteBuild.run(
                        request(clean),
                        BuildListener.SILENT,
                        new Keeping(Kept.nothing(), Trees.RELEASED),
                        Supplier::get)
                .result();

        same(again, site, once, clean, what);
        same(recorded(), folder.resolve("recorded"), once, clean, what + ", recorded");
        same(recorded(), folder.resolve("recorded"), once, clean, what + ", of the record");
    }

    /** As the command line builds, with a record on disk; files have settled since they were changed. */
    private BuildResult recorded() throws IOException {
        settle();
        return new RecordedBuild(request(folder.resolve("recorded")), folder.resolve("records"), "test", 0)
                .run(BuildListener.SILENT);
    }

    private void settle() throws IOException {
        long now = System.currentTimeMillis();
        try (Stream<Path> files = Files.walk(notes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).toMillis() > now - 10_000) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(now - 100_000 + ++settled));
                }
            }
        }
    }

    private static void same(BuildResult again, Path site, BuildResult once, Path clean, String what)
            throws IOException {
        Sites.same(Sites.files(site), Sites.files(clean), what);
        assertThat(again.diagnostics().sorted())
                .as(what)
                .hasToString(once.diagnostics().sorted().toString());
        assertThat(List.of(again.notes(), again.pages(), again.terms(), again.questions()))
                .as(what)
                .isEqualTo(List.of(once.notes(), once.pages(), once.terms(), once.questions()));
    }

    private String change(Random random) throws IOException {
        List<Path> all = all();
        Path one = all.get(random.nextInt(all.size()));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> Files.writeString(one, Files.readString(one) + "\n" + RandomNotes.block(random));
            case 3, 4 -> Files.writeString(one, RandomNotes.text(random));
            case 5 -> write(RandomNotes.path(random), RandomNotes.text(random));
            case 6 -> {
                if (all.size() > 2) {
                    Files.delete(one);
                }
            }
            case 7 -> {
                Path to = notes.resolve(RandomNotes.path(random));
                if (!Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    Files.move(one, to);
                }
            }
            case 8 -> write("studyleaf.yml", RandomNotes.settings(random));
            case 9 -> write("glossary.yml", RandomNotes.glossary(random));
            case 10 -> template(random);
            default -> write("files/table.csv", "a," + random.nextInt(3) + "\n");
        }
        return one.toString();
    }

    private void template(Random random) throws IOException {
        Path own = notes.resolve("templates/404.ftlh");
        Path texts = notes.resolve("templates/texts/en.properties");
        switch (random.nextInt(3)) {
            case 0 -> write("templates/404.ftlh", "<p>Nothing here " + random.nextInt(9) + "</p>");
            case 1 -> write("templates/texts/en.properties", "nav.glossary=Words " + random.nextInt(9) + "\n");
            default -> {
                Files.deleteIfExists(own);
                Files.deleteIfExists(texts);
            }
        }
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(notes)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = notes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
