package dev.studyleaf.cli;

import static dev.studyleaf.cli.Ran.run;
import static dev.studyleaf.cli.Ran.runWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common: usage, exit codes, help; and the small ones. */
class MainTest extends OneNoteTest {
    @Test
    void wrong_usage_is_exit_code_two_with_a_hint() {
        assertThat(run()).matches(ran -> ran.code() == 2 && ran.err().contains("Usage: studyleaf"));
        assertThat(run("bild", "x").code()).isEqualTo(2);
        assertThat(run("sheet", notes).err()).contains("Missing required option: '--output=FILE'");
        assertThat(run("export").err()).contains("Missing required parameter: 'anki|apkg|");
        assertThat(run("build", notes, "-o", site, "--fail-on", "info").code()).isEqualTo(2);
        assertThat(run("build", notes + "x", "-o", site))
                .matches(ran -> ran.code() == 2 && ran.err().contains("There is no folder '" + notes + "x'"));
        assertThat(run("build", notes, "-o", site, "--templates", site).code()).isEqualTo(2);
    }

    @Test
    void wrong_usage_is_told_in_two_lines_with_what_was_meant() {
        assertThat(run("bild", "x").err().lines())
                .containsExactly(
                        "There is no command 'bild'; did you mean 'build'?", "'studyleaf --help' says what there is.");
        assertThat(run("build", "--outptu=x").err().lines())
                .containsExactly(
                        "There is no option '--outptu'; did you mean '--output'?",
                        "'studyleaf build --help' says what there is.");
        assertThat(run("check", notes, "--fail-on", "eror").err())
                .startsWith("'--fail-on' cannot be 'eror'; write error, warning or never\n");
        assertThat(run("serve", notes, "--port", "abc").err())
                .startsWith("'--port' cannot be 'abc'; write a whole number");
        assertThat(run("completion", "tcsh").err()).startsWith("It cannot be 'tcsh'; write bash, zsh or fish\n");
        assertThat(run("check", notes, "b").err()).startsWith("'b' is one word too many\n");
        assertThat(run("book", notes, "-o", site + ".doc").err()).contains("must end with .epub or .pdf\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stats", "sheet", "book", "export", "import", "quiz", "build", "new", "completion"})
    void an_option_that_does_not_exist_is_told_before_what_is_missing(String command) {
        assertThat(run(command, "--nope").err()).startsWith("There is no option '--nope'");
    }

    @Test
    void the_word_help_asks_for_help() {
        assertThat(run("help")).isEqualTo(run("--help"));
        assertThat(run("help", "build")).isEqualTo(run("build", "--help"));
        assertThat(run("help", "bild").err()).startsWith("There is no command 'bild'; did you mean 'build'?");
    }

    @Test
    void what_the_system_refuses_is_said_in_words() {
        assertThat(Main.reason(new AccessDeniedException("notes/a.md"))).isEqualTo("notes/a.md (access denied)");
        assertThat(Main.reason(new FileSystemException("a", null, "No space left")))
                .isEqualTo("a: No space left");
    }

    @Test
    void what_the_system_refuses_is_no_bug_of_ours() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        Ran ran = run("new", file.resolve("study").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .startsWith("studyleaf: the system refused: ")
                .contains("file")
                .hasLineCount(1);
    }

    @Test
    void a_study_may_begin_in_a_folder_under_version_control() throws IOException {
        Path begun = Files.createDirectories(temp.resolve("begun"));
        Files.createDirectory(begun.resolve(".git"));
        Files.writeString(begun.resolve(".gitignore"), "site/\n");
        assertThat(run("new", begun.toString()).code()).isZero();
        assertThat(begun.resolve("studyleaf.yml")).exists();
    }

    @Test
    void a_study_that_cannot_be_begun_leaves_nothing_in_the_way() throws IOException {
        Path begun = Files.createDirectory(temp.resolve("begun"));
        Path inTheWay = begun.resolve(".01-how-notes-become-a-site.md.part");
        Files.createDirectories(inTheWay.resolve("full"));
        assertThat(run("new", begun.toString()).code()).isEqualTo(ExitCode.CONTENT);
        assertThat(begun.resolve("studyleaf.yml")).doesNotExist();
    }

    @Test
    void help_has_examples_and_the_version_a_number() {
        for (String[] args : new String[][] {{"--help"}, {"build", "--help"}, {"fragment", "-h"}}) {
            Ran ran = run(args);
            assertThat(ran.code()).isZero();
            assertThat(ran.out()).startsWith("Usage: studyleaf").contains("Examples:");
        }
        assertThat(run("--version").out()).startsWith("studyleaf ");
        assertThat(run("build", "--version").out()).startsWith("studyleaf ");
    }

    @Test
    void a_fragment_is_html_in_utf_8() {
        assertThat(runWith("*é* 😀\n", "fragment")).isEqualTo(new Ran(0, "<p><em>é</em> 😀</p>\n", ""));
    }

    @Test
    void fragments_by_the_line_are_json_strings() {
        assertThat(runWith("\"*a*\\n\"\n\n\"é\"\n", "fragment", "--jsonl")).isEqualTo(new Ran(0, """
                        "\\u003cp\\u003e\\u003cem\\u003ea\\u003c/em\\u003e\\u003c/p\\u003e\\n"
                        "\\u003cp\\u003eé\\u003c/p\\u003e\\n"
                        """, ""));
        Ran wrong = runWith("\"a\"\n{}\n", "fragment", "--jsonl");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Line 2 is no JSON string");
    }

    @Test
    void a_bug_is_exit_code_three_with_a_stack_trace_only_on_request() {
        Ran ran = run(new Broken(), "fragment");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("a bug in Studyleaf", "broken on purpose", "--debug");
        assertThat(ran.err().lines()).hasSizeLessThan(5);
        assertThat(run(new Broken(), "fragment", "--debug").err().lines()).hasSizeGreaterThan(10);
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() {
            throw new IllegalStateException("broken on purpose");
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            return read();
        }
    }

    @Test
    void a_check_says_what_is_wrong_and_writes_nothing() throws IOException {
        Ran good = run("check", notes);
        assertThat(good.code()).isZero();
        assertThat(good.out()).startsWith("Nothing to mend: 1 note, ");
        Files.writeString(temp.resolve("content/cells.md"), "# Cells\n\n[x](y.md)\n");
        Ran warned = run("check", notes, "--fail-on", "warning");
        assertThat(warned.code()).isEqualTo(1);
        assertThat(warned.err()).contains("cells.md:3:1: warning[link.unknown-note]");
        assertThat(run("check", notes).code()).isZero();
        try (Stream<Path> files = Files.list(temp)) {
            assertThat(files).containsExactly(temp.resolve("content"));
        }
    }

    @Test
    void a_new_study_has_nothing_to_mend_and_an_old_one_is_left_alone() throws IOException {
        String fresh = temp.resolve("fresh").toString();
        assertThat(run("new", fresh).code()).isZero();
        Ran checked = run("check", fresh, "--fail-on", "warning");
        assertThat(checked.err()).isEmpty();
        assertThat(checked.code()).isZero();
        Ran again = run("new", notes);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        assertThat(Files.readString(temp.resolve("content/cells.md"))).startsWith("# Cells");
    }

    @Test
    void completion_scripts_know_the_commands_and_what_they_take_as_the_help_writes_it() {
        assertThat(run("completion", "bash").out())
                .contains("complete -F", "--fail-on")
                .contains("(\"error\" \"warning\" \"never\")", "\"apkg\"", "\"gift\" \"anki\"")
                .doesNotContain("\"ERROR\"");
        assertThat(run("completion", "fish").out())
                .contains("-a build -d 'Builds the site of a folder of notes.'")
                .contains("__fish_seen_subcommand_from serve' -l port -r")
                .contains("-l fail-on -x -a 'error warning never'")
                .contains("__fish_seen_subcommand_from completion' -a 'bash zsh fish'");
    }
}
