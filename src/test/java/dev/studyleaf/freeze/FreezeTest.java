package dev.studyleaf.freeze;

import static dev.studyleaf.cli.Ran.run;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.command.StudyCoverage;
import dev.studyleaf.cli.Ran;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code studyleaf freeze} as an author uses it. */
class FreezeTest {
    private static final String NOTE = """
            ---
            tags: t
            ---
            # Cells

            ## Electrodes

            - **Anode**: the plate at which electrons leave `2 * x` a cell
            - **Cathode**: the pole where current flows out again [1]
            - **Salt bridge**: a tube of ions that keeps both halves neutral
            - **Voltmeter**: shows the difference in potential between two points

            ## Steps of building one

            1. Clean the *metal*
            2. Fill the beakers | both
            3. Join the wires

            ## Why do batteries go flat?

            The reaction runs out of [zinc](#electrodes) and **stops**.
            """;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("cells.md");
    }

    @BeforeEach
    void write() throws IOException {
        Files.writeString(file(), NOTE);
    }

    private static Set<String> ids(String text) {
        Set<String> ids = new TreeSet<>();
        Matcher id = Pattern.compile("\\bm[a-z0-9]{10}\\b").matcher(text);
        while (id.find()) {
            ids.add(id.group());
        }
        return ids;
    }

    private Set<String> questions() throws IOException {
        Path site = folder.resolveSibling(folder.getFileName() + "-site");
        assertThat(run("build", folder.toString(), "-o", site.toString()).code())
                .isZero();
        Set<String> ids = new TreeSet<>();
        Matcher id = Pattern.compile("data-id=\"([^\"]+)\"").matcher(Files.readString(site.resolve("practice.html")));
        while (id.find()) {
            assertThat(ids.add(id.group(1))).as("asked twice: " + id.group(1)).isTrue();
        }
        return ids;
    }

    /** Whether the bytes that were there are all there still, in their order: what was added lies between them. */
    private static void onlyAdded(byte[] before, byte[] after) {
        int at = 0;
        for (byte one : after) {
            at += at < before.length && one == before[at] ? 1 : 0;
        }
        assertThat(at).as("bytes that are still there").isEqualTo(before.length);
    }

    @Test
    void without_a_choice_the_made_questions_are_listed_with_place_and_id() {
        Ran ran = run("freeze", folder.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains("/cells.md:8: m")
                .contains(" made questions; name some, or --note, --shown or --all.\n");
        assertThat(file()).hasContent(NOTE);
    }

    @Test
    void what_two_notes_ask_in_the_same_words_is_frozen_without_a_warning_too() throws IOException {
        String table = """
                # Cells

                ## Parts

                | Part | Job |
                | --- | --- |
                | Nucleus | holds genetic material |
                | Ribosome | builds proteins |
                | Lysosome | breaks down waste |
                """;
        Files.writeString(file(), table);
        Files.writeString(folder.resolve("again.md"), table);
        assertThat(run("freeze", folder.toString(), "--all").out()).endsWith("Wrote 6 questions.\n");
        assertThat(run("check", folder.toString()).err()).doesNotContain("question.no-why");
        assertThat(run("freeze", folder.toString(), "--all").out()).isEqualTo("Wrote 0 questions.\n");
    }

    @Test
    void points_with_points_below_them_and_sets_without_an_explanation_are_frozen_without_a_warning()
            throws IOException {
        Files.writeString(file(), NOTE + """

                ## Functions of the salt bridge

                - keeps `both` halves *neutral*
                - carries ions
                  - positive ones one way
                  - **negative** ones the other
                - closes the circuit
                """);
        Set<String> before = questions();
        assertThat(run("freeze", folder.toString(), "--all").err()).isEmpty();
        assertThat(questions()).isEqualTo(before);
        assertThat(Files.readString(file()))
                .contains("Functions of the salt bridge")
                .contains("carries ions: positive ones one way; ");
        assertThat(run("check", folder.toString()).err()).doesNotContain("question.no-why");
    }

    @Test
    void all_made_questions_become_callouts_under_the_same_ids_and_are_not_made_again() throws IOException {
        Set<String> before = questions();
        assertThat(before)
                .hasSizeGreaterThan(5)
                .isEqualTo(ids(run("freeze", folder.toString()).out()));
        Ran ran = run("freeze", folder.toString(), "--all");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).endsWith("Wrote " + before.size() + " questions.\n");
        assertThat(ids(Files.readString(file()))).isEqualTo(before);
        assertThat(questions()).isEqualTo(before);
        assertThat(StudyCoverage.of(folder).coverage().terms())
                .allMatch(one -> one.asked().made() == 0 && one.asked().own() > 0);
        assertThat(Files.readString(file()))
                .contains("> Model: The reaction runs out of [zinc](#electrodes) and **stops**.\n");
        onlyAdded(NOTE.getBytes(UTF_8), Files.readAllBytes(file()));
    }

    @Test
    void one_question_is_written_at_the_end_of_its_part_and_the_others_are_still_made() throws IOException {
        Set<String> before = questions();
        String id = ids(run("freeze", folder.toString()).out()).iterator().next();
        assertThat(run("freeze", folder.toString(), id).code()).isZero();
        assertThat(questions()).isEqualTo(before);
        String once = Files.readString(file());
        Ran again = run("freeze", folder.toString(), id);
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualTo(id + " is written in the notes already.\nWrote 0 questions.\n");
        assertThat(file()).hasContent(once);
    }

    @Test
    void the_page_shows_three_with_those_that_were_frozen() throws IOException {
        Path page = folder.resolveSibling(folder.getFileName() + "-site").resolve("notes/cells.html");
        questions();
        Set<String> shown = ids(Files.readString(page));
        run("freeze", folder.toString(), "--shown");
        assertThat(ids(Files.readString(file()))).isEqualTo(shown);
        questions();
        assertThat(ids(Files.readString(page))).isEqualTo(shown);
    }

    @Test
    void a_dry_run_prints_the_change_and_writes_nothing() throws IOException {
        Ran ran = run("freeze", folder.toString(), "--all", "--dry-run");
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .startsWith("--- cells.md\n+++ cells.md\n@@ -11,4 +11,")
                .contains("\n+> [!question] ");
        assertThat(ran.err()).startsWith("Nothing was written: ");
        assertThat(file()).hasContent(NOTE);
        Path patch = Files.writeString(folder.resolveSibling(folder.getFileName() + ".patch"), ran.out());
        run("freeze", folder.toString(), "--all");
        byte[] frozen = Files.readAllBytes(file());
        write();
        assertThat(applied(Files.readString(patch))).isEqualTo(new String(frozen, UTF_8));
    }

    /** The note after a diff that only adds lines. */
    private static String applied(String diff) {
        StringBuilder text = new StringBuilder();
        String[] lines = NOTE.split("(?<=\n)");
        int done = 0;
        for (String line : diff.split("(?<=\n)")) {
            Matcher hunk = Pattern.compile("@@ -(\\d+),.*\n").matcher(line);
            if (hunk.matches()) {
                while (done < Integer.parseInt(hunk.group(1)) - 1) {
                    text.append(lines[done++]);
                }
            } else if (line.startsWith("+") && !line.startsWith("+++")) {
                text.append(line.substring(1));
            } else if (line.startsWith(" ")) {
                assertThat(line.substring(1)).isEqualTo(lines[done]);
                text.append(lines[done++]);
            }
        }
        while (done < lines.length) {
            text.append(lines[done++]);
        }
        return text.toString();
    }

    @Test
    void line_ends_byte_order_mark_and_encoding_stay() throws IOException {
        for (String ends : new String[] {"\n", "\r\n"}) {
            for (Charset charset : new Charset[] {UTF_8, UTF_16LE}) {
                for (boolean mark : new boolean[] {true, charset.equals(UTF_16LE)}) {
                    String text =
                            (mark ? "\uFEFF" : "") + NOTE.replace("\n", ends).stripTrailing();
                    byte[] before = text.getBytes(charset);
                    Files.write(file(), before);
                    assertThat(run("freeze", folder.toString(), "--all").code()).isZero();
                    byte[] after = Files.readAllBytes(file());
                    onlyAdded(before, after);
                    String written = new String(after, charset);
                    assertThat(written.replace("\r\n", "")).doesNotContain("\r");
                    assertThat(written.replace(ends, "")).doesNotContain("\n");
                    assertThat(written).startsWith(text.substring(0, 40));
                }
            }
        }
    }

    @Test
    void a_file_that_is_not_text_throughout_is_left_as_it_is() throws IOException {
        byte[] bytes = Arrays.copyOf(NOTE.getBytes(UTF_8), NOTE.length() + 1);
        bytes[bytes.length - 1] = (byte) 0xE9;
        Files.write(file(), bytes);
        Ran ran = run("freeze", folder.toString(), "--all");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("cells.md: the file has bytes that are no text");
        assertThat(file()).hasBinaryContent(bytes);
    }

    @Test
    void what_nothing_is_called_by_is_wrong_usage_and_nothing_is_written() throws IOException {
        Ran ran = run("freeze", folder.toString(), "m0000000000");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("There is no made question and no note 'm0000000000'; ");
        assertThat(run("freeze", folder.toString(), "--note", "dogs.md").code()).isEqualTo(2);
        assertThat(run("freeze", folder + "x", "--all").code()).isEqualTo(2);
        assertThat(file()).hasContent(NOTE);
    }

    @Test
    void a_note_whose_end_swallows_text_is_left_as_it_is() throws IOException {
        String open = NOTE + "\n```\nno end\n";
        Files.writeString(file(), open);
        Ran ran = run("freeze", folder.toString(), "--all");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("cannot be written so that it reads as it is");
        assertThat(file()).hasContent(open);
    }
}
