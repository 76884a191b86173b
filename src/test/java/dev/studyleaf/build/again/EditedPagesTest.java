package dev.studyleaf.build.again;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of saved notes that are shown before the site is built again. */
class EditedPagesTest {
    private static final String CELLS = """
            # Cells

            A cell is a small room with walls. See [the plants](plants.md).

            ## Parts

            - **Nucleus**: the part of a cell that holds its genes.
            - **Membrane**: the thin skin around a cell that lets some things in.

            > [!quiz] What holds the genes?
            > Answer: nucleus
            > Why: It is named above.
            """;

    @TempDir
    private Path folder;

    private Path notes = Path.of("");
    private RepeatedBuild builds = new RepeatedBuild(request(notes, notes));

    @BeforeEach
    void begin() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        write("cells.md", CELLS);
        write("plants.md", "# Plants\n\nA plant has a **nucleus** in each cell, and a membrane too.\n");
        write("home/index.md", "# Rooms\n\nNo cells here.\n");
        builds = new RepeatedBuild(request(notes, folder.resolve("site")));
    }

    private static BuildRequest request(Path notes, Path site) {
        return new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR);
    }

    @Test
    void before_the_first_build_there_is_nothing_to_show() {
        assertThat(builds.edited(List.of(notes.resolve("cells.md"))).pages()).isEmpty();
    }

    /** Whatever is written between the lines: terms, questions and anchors of the note stay where they belong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "More words of it.\n",
                "More [words](plants.md#plants) of the membrane, in *running* text.\n",
                "| a | b |\n| --- | --- |\n| nucleus | $x^2$ |\n",
                "![[plants]]\n",
                "> [!key]\n> Cells divide.\n"
            })
    void the_page_is_the_one_that_the_next_build_makes(String more) throws IOException {
        builds.run(BuildListener.SILENT);
        write("cells.md", CELLS.replace("## Parts", more + "\n## Parts"));

        String shown = text(Objects.requireNonNull(edited("cells.md").pages().get("notes/cells.html")));
        builds.run(BuildListener.SILENT);

        assertThat(shown).isEqualTo(Files.readString(folder.resolve("site/notes/cells.html")));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void any_cut_of_a_note_has_a_page_and_leaves_the_site_as_it_is(long seed) throws IOException {
        builds.run(BuildListener.SILENT);
        String before = Files.readString(folder.resolve("site/notes/cells.html"));
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(CELLS.length());
            int to = from + random.nextInt(CELLS.length() - from);
            write("cells.md", CELLS.substring(0, from) + CELLS.substring(to));
            EditedPages edited = edited("cells.md");
            assertThat(edited.pages().containsKey("notes/cells.html")
                            || edited.diagnostics().hasErrors())
                    .isTrue();
        }
        assertThat(Files.readString(folder.resolve("site/notes/cells.html"))).isEqualTo(before);
    }

    @Test
    void what_only_a_whole_build_can_tell_is_left_to_it() throws IOException {
        builds.run(BuildListener.SILENT);
        write("new.md", "# New\n");
        assertThat(edited("new.md").pages()).isEmpty();
        write("cells.md", "---\nslug: rooms\n---\n" + CELLS);
        assertThat(edited("cells.md").pages()).isEmpty();
        write("cells.md", "---\ndraft: true\n---\n" + CELLS);
        assertThat(edited("cells.md").pages()).isEmpty();
        Files.delete(notes.resolve("cells.md"));
        assertThat(edited("cells.md").pages()).isEmpty();
    }

    @Test
    void problems_of_the_note_are_those_that_it_has_now() throws IOException {
        write("cells.md", CELLS + "\nSee [nothing](nowhere.md).\n");
        write("plants.md", "# Plants\n\nSee [none](gone.md).\n");
        builds.run(BuildListener.SILENT);
        write("cells.md", CELLS + "\n[walls](walls.md)\n");

        assertThat(edited("cells.md").diagnostics().sorted().toString())
                .contains("walls.md")
                .contains("gone.md")
                .doesNotContain("nowhere.md");
    }

    private EditedPages edited(String path) {
        return builds.edited(List.of(notes.resolve(path)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void write(String path, String text) throws IOException {
        Path file = notes.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
