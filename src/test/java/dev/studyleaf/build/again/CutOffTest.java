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
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One note of many is edited in one way after the other: the site is that of a clean build, and work whose inputs say the same after the edit
 * is not done again.
 */
class CutOffTest {
    private static final int NOTES = 40;

    private static final String NOTE = """
            # Topic %1$d

            These lines have plain words in them and nothing to be found.

            - **%3$s**: a measure of disorder in one step.
            - **%4$s**: a measure of distance from the mean of a %5$s.

            ## Uses of %1$d

            Where a step is small, %3$s and %5$s are near each other, as [it](n%2$d.md) says.

            The value of %3$s grows with each step.

            > [!quiz] What is far off in topic %1$d?
            > - [x] the mean
            > - [ ] the step
            > Because of it.

            The end of topic %1$d.
            """;

    /** What an edit in one note may make anew: pieces of that note, its page, and some that list all notes. */
    private static final int FEW = 26;

    @TempDir
    private Path folder;

    private Path notes = Path.of("");
    private int written;
    private String text = note(7);

    private static String note(int number) {
        int next = (number + 1) % NOTES;
        return NOTE.formatted(number, next, name("Kern", number), name("Loss", number), name("Kern", next));
    }

    /** One that no other note defines. */
    private static String name(String begin, int note) {
        return begin + "bcdfghjklmnprstvwxyz".charAt(note % 20) + (note < 20 ? "al" : "ex");
    }

    @BeforeEach
    void write() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        for (int i = 0; i < NOTES; i++) {
            write(i, note(i));
        }
        made();
    }

    @Test
    void a_word_makes_the_note_alone_anew() throws IOException {
        edit("plain words", "dull words");
        assertThat(made()).isLessThan(FEW);
        sameAsClean();
    }

    @Test
    void a_line_above_all_else_moves_it_and_changes_nothing_in_other_pages() throws IOException {
        edit("These lines", "One more line stands here.\n\nThese lines");
        assertThat(made()).isLessThan(FEW);
        sameAsClean();
        edit("distance from", "the distance from"); // the places of what was kept before have to be right
        made();
        sameAsClean();
    }

    @Test
    void a_sentence_that_pages_of_terms_show_is_new_there() throws IOException {
        edit("grows with each step", "falls with each step");
        made();
        assertThat(Files.readString(folder.resolve("site/glossary/kernkal.html")))
                .contains("falls with each step")
                .contains("near each other");
        sameAsClean();
    }

    @Test
    void a_term_its_definition_and_its_section_are_new() throws IOException {
        edit("disorder in one step", "disorder in each step");
        made();
        sameAsClean();
        edit("**Losskal**", "**Lostkal**");
        made();
        sameAsClean();
        edit("- **Lostkal**", "## More\n\n- **Lostkal**");
        made();
        sameAsClean();
        edit("- **Lostkal**: a measure of distance from the mean of a Kernlal.\n", "");
        made();
        sameAsClean();
    }

    @Test
    void a_heading_is_new() throws IOException {
        edit("Uses of 7", "Where a Kernmal is used");
        made();
        sameAsClean();
    }

    @Test
    void a_link_is_new() throws IOException {
        edit("n8.md", "n9.md");
        made();
        sameAsClean();
    }

    @Test
    void a_question_is_new() throws IOException {
        edit("[ ] the step", "[ ] the *mean* step");
        made();
        sameAsClean();
        edit("[!quiz] What", "[!quiz]- What else");
        made();
        sameAsClean();
    }

    @Test
    void how_a_name_is_written_elsewhere_counts_for_the_name() throws IOException {
        edit("The value of Kernkal", "The value of kernkal and of losslal");
        made();
        sameAsClean();
    }

    @Test
    void what_an_author_declares_and_drops_is_obeyed() throws IOException {
        Files.writeString(notes.resolve("glossary.yml"), "- term: Losskal\n- term: Step\n  aliases: [Kernfal]\n");
        made();
        sameAsClean();
        Files.writeString(
                notes.resolve("glossary.yml"),
                "- term: Step\n  definition: One of many.\n- term: Losskal\n  drop: true\n");
        made();
        sameAsClean();
        edit("disorder in one step.", "disorder in one step. <!--not-term-->");
        made();
        sameAsClean();
    }

    private void edit(String from, String to) throws IOException {
        assertThat(text).contains(from);
        text = text.replace(from, to);
        write(7, text);
    }

    /** As long ago as files are that an author does not write just now, and each at a time of its own. */
    private void write(int note, String content) throws IOException {
        Path file = notes.resolve("n" + note + ".md");
        Files.writeString(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 100_000 + ++written));
    }

    private void sameAsClean() throws IOException {
        Sites.build(notes, folder.resolve("clean"));
        Sites.same(Sites.files(folder.resolve("site")), Sites.files(folder.resolve("clean")), text);
    }

    /** How many pieces a build made anew. */
    private int made() {
        BuildRequest request =
                new BuildRequest(notes, folder.resolve("site"), Optional.empty(), Optional.empty(), FailOn.NEVER);
        try (Shelf shelf = PieceCodes.open(folder.resolve("pieces"), "program").orElseThrow()) {
            BuildResult result = SiteBuild.run(
                            request, BuildListener.SILENT, new Keeping(Kept.on(shelf), Trees.RELEASED), Supplier::get)
                    .result();
            assertThat(result.written()).isPresent();
            return shelf.made();
        }
    }
}
