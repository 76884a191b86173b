package dev.studyleaf.build.again;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.Sites;
import dev.studyleaf.build.reading.Keeping;
import dev.studyleaf.build.reading.Trees;
import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Shelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds take up that another process left. That the site is right then is in RepeatedBuildTest. */
class PieceCodesTest {
    private static final int NOTES = 30;

    private static final String NOTE = """
            ---
            tags: [deep]
            aliases: [Number %1$d]
            ---
            # Note %1$d

            Words of **entropy %1$d** and more [words](n%2$d.md) on two
            lines, and the value $\\alpha_%1$d$. See [[n%2$d]].

            - **Kernel %1$d**: a *measure* of `width` in [note](n%2$d.md), ~~not~~ $x^2$ ==mark==
              1. the first

                 of all
            - **Loss %1$d**: how far off the mean is
            - Ratio %1$d (RT%1$d): how far from each other

            ## Part of %1$d

            | Term | Definition |
            | --- | --- |
            | Score %1$d | what is **known** of it |
            | Curve %1$d | how it goes on |

            ```java
            int width;
            ```

            > [!quiz] What is entropy %1$d?
            > - [x] a measure
            > - [ ] a *name*
            > Because of it.

            > [!quiz] The ==width|breadth==^[of what] of it
            > Hint: look at `width`

            > [!key] Loss
            > Loss %1$d is lower.

            What is loss?
            :   A measure, says $L$.

            ![[n%2$d#Part of %2$d]]
            """;

    @TempDir
    private Path folder;

    private Path notes = Path.of("");
    private int written;

    @BeforeEach
    void write() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        for (int i = 0; i < NOTES; i++) {
            write(i, "");
        }
        Files.writeString(notes.resolve("glossary.yml"), "- term: Bias\n  definition: what is *always* off\n");
        made("program");
    }

    @Test
    void nothing_is_made_again_where_nothing_changed() {
        assertThat(made("program")).isZero();
    }

    @Test
    void an_edit_makes_its_note_and_the_pages_that_show_it() throws IOException {
        int all = made("another program");
        write(7, "Some more words.\n");
        assertThat(made("another program")).isBetween(2, all / 4);
    }

    @Test
    void another_program_makes_all() {
        assertThat(made("newer program")).isGreaterThan(3 * NOTES);
    }

    @Test
    void a_note_that_takes_text_from_a_file_is_made_again() throws IOException {
        Files.writeString(notes.resolve("table.csv"), "a,1\n");
        write(7, "{{#include table.csv}}\n");
        made("program");
        assertThat(made("program")).isBetween(2, NOTES);
    }

    @Test
    void pieces_that_are_cut_off_while_a_build_runs_are_made_again() throws IOException {
        write(7, "Some more words.\n");
        Path pieces = folder.resolve("pieces");
        made("program", folder.resolve("site"), step -> {
            if (step.equals("render")) {
                cut(pieces);
            }
        });
        assertThat(pieces).isNotEmptyFile();
        Sites.build(notes, folder.resolve("clean"));
        Sites.same(
                Sites.files(folder.resolve("site")), Sites.files(folder.resolve("clean")), "after the pieces were cut");
    }

    private static void cut(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As long ago as files are that an author does not write just now, and each at a time of its own. */
    private void write(int note, String more) throws IOException {
        Path file = notes.resolve("n" + note + ".md");
        Files.writeString(file, NOTE.formatted(note, (note + 1) % NOTES) + "\n" + more);
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 100_000 + ++written));
    }

    /** How many pieces a build made anew. */
    private int made(String program) {
        return made(program, folder.resolve("site"), BuildListener.SILENT);
    }

    private int made(String program, Path site, BuildListener listener) {
        BuildRequest request = new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.NEVER);
        try (Shelf shelf = PieceCodes.open(folder.resolve("pieces"), program).orElseThrow()) {
            BuildResult result = SiteBuild.run(
                            request, listener, new Keeping(Kept.on(shelf), Trees.RELEASED), Supplier::get)
                    .result();
            assertThat(result.written()).isPresent();
            return shelf.made();
        }
    }
}
