package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.StudyReading.Trees;
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
    private static final List<String> WORDS = List.of(
            "recall", "precision", "entropy", "gradient", "kernel", "bias", "variance", "loss", "epoch", "tensor");

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
            write(path(random), text(random));
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
            write("n/" + note + ".md", longText(random));
        }
        for (int step = 0; step < 5; step++) {
            Path one = notes.resolve("n/" + random.nextInt(50) + ".md");
            switch (step) {
                case 0, 4 -> Files.writeString(one, "\nOne zyzzyva more, " + step + ".\n", StandardOpenOption.APPEND);
                case 1 -> write("n/" + random.nextInt(55) + ".md", longText(random));
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

    private static String longText(Random random) {
        StringBuilder text = new StringBuilder("# About " + syllables(random) + "\n\n");
        for (int word = 0; word < 400; word++) {
            text.append(syllables(random)).append(word % 40 == 39 ? ".\n\n" : " ");
        }
        return text.append("\n> [!key] ")
                .append(syllables(random))
                .append("\n> Words.\n")
                .toString();
    }

    private static String syllables(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            word.append("abcdefghiklmnoprstuvwzä日".charAt((int) (22 * Math.pow(random.nextDouble(), 2))))
                    .append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
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
                request(clean), BuildListener.SILENT, Kept.nothing(), Trees.RELEASED, Supplier::get, built -> {});

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
            case 0, 1, 2 -> Files.writeString(one, Files.readString(one) + "\n" + block(random));
            case 3, 4 -> Files.writeString(one, text(random));
            case 5 -> write(path(random), text(random));
            case 6 -> {
                if (all.size() > 2) {
                    Files.delete(one);
                }
            }
            case 7 -> {
                Path to = notes.resolve(path(random));
                if (!Files.exists(to)) {
                    Files.createDirectories(to.getParent());
                    Files.move(one, to);
                }
            }
            case 8 -> write("studyleaf.yml", settings(random));
            case 9 -> write("glossary.yml", glossary(random));
            case 10 -> template(random);
            default -> write("files/table.csv", "a," + random.nextInt(3) + "\n");
        }
        return one.toString();
    }

    private static String settings(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "title: Other title\n";
            case 1 -> "hard-breaks: true\n";
            case 2 -> "language: de\n";
            case 3 -> "macros: \\newcommand{\\R}{\\mathbb{Q}}\n";
            default -> "made-questions: false\nexclude: [a/*]\n";
        };
    }

    private static String glossary(Random random) {
        return "- term: " + pick(random) + "\n  definition: What " + pick(random) + " is about.\n";
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

    private static String path(Random random) {
        return List.of("", "a/", "a/b/", "c/").get(random.nextInt(4)) + pick(random) + ".md";
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append("---\ntags: [")
                    .append(pick(random))
                    .append("]\naliases: [The ")
                    .append(pick(random))
                    .append("]\n---\n");
        }
        text.append("# ")
                .append(pick(random))
                .append(" and ")
                .append(pick(random))
                .append("\n\n");
        for (int block = 0; block < 5; block++) {
            text.append(block(random));
        }
        return text.toString();
    }

    private static String block(Random random) {
        String one = pick(random);
        String other = pick(random);
        return switch (random.nextInt(14)) {
            case 12 ->
                "- **" + one + "**: a *measure* of `" + other + "`, [that](" + other
                        + ".md) and ~~no~~ $\\R$ ==mark==\n" + "  1. the first\n\n     of " + other + "\n\n";
            case 0 -> "- **" + one + "**: a measure of how much " + other + " there is.\n\n";
            case 1 -> "See [[" + one + "]] and [[c/" + other + "|that]].\n\n";
            case 2 -> "![[" + one + "]]\n\n";
            case 3 -> "> [!quiz] What is " + one + "?\n> - [x] " + other + "\n> - [ ] nothing\n> Because of it.\n\n";
            case 4 -> "The value $\\" + "alpha_" + random.nextInt(4) + " \\in \\R$ of " + one + ".\n\n";
            case 5 -> "## " + one + "\n\nIt has " + other + " in it.\n\n";
            case 6 -> "| " + one + " | " + other + " |\n| --- | --- |\n| a | " + pick(random) + " |\n\n";
            case 7 -> "```\n{{#include ../files/table.csv}}\n```\n\n";
            case 8 -> "[data](/files/table.csv) and [" + one + "](" + other + ".md).\n\n";
            case 9 -> "> [!key]\n> " + one + " beats " + other + ".\n\n";
            case 10 -> "A " + one + " is a kind of " + other + " that learns.\n\n";
            case 11 -> "The ==" + one + "== of it. <!--term-->\n\n";
            default -> "Much of " + one + " and " + other + " and " + pick(random) + ".\n\n";
        };
    }

    private static String pick(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
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
