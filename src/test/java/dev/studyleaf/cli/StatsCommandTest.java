package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code studyleaf stats} as an author uses it. */
class StatsCommandTest {
    private static final Path NOTES = Path.of("src/test/resources/browser/kinds");

    @TempDir
    Path folder = Path.of("");

    private int code;

    private String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        code = Main.run(args, new ByteArrayInputStream(new byte[0]), print, print);
        return out.toString(UTF_8);
    }

    /** The id of an option as the page of the question has it. */
    private String option(String words) throws IOException {
        Path site = folder.resolve("site");
        run("build", NOTES.toString(), "-o", site.toString());
        Matcher option = Pattern.compile("name=\"n-single\" value=\"(\\w+)\"><span>" + words)
                .matcher(Files.readString(site.resolve("notes/kinds.html")));
        assertThat(option.find()).isTrue();
        return option.group(1);
    }

    @Test
    void dead_options_and_common_mistakes_are_told() throws IOException {
        String file = option("File mode");
        List<String> args = new ArrayList<>(List.of("stats"));
        for (int learner = 0; learner < 5; learner++) {
            String log = "{\"v\":2,\"log\":[[\"single\"," + (1000 + learner) + ",1,4000,3,\"note\",\"" + file + "\"],"
                    + "[\"short\"," + (2000 + learner) + ",1,9000,2,\"note\",\"Logic table\"]]}";
            args.add(Files.writeString(folder.resolve(learner + ".json"), log).toString());
        }
        args.addAll(List.of("--notes", NOTES.toString()));
        String told = run(args.toArray(String[]::new));
        assertThat(code).isZero();
        assertThat(told)
                .startsWith("5 learners, 2 questions answered.")
                .contains("01-kinds.md:20 Which input mode streams training data?")
                .contains("- nobody chose “Batch mode”")
                .contains("- 5 typed “Logic table”")
                .doesNotContain("nobody chose “File mode”");
    }

    @Test
    void the_numbers_come_as_json_and_follow_a_question_to_its_new_id() throws IOException {
        Path notes = Files.createDirectory(folder.resolve("notes"));
        Files.writeString(notes.resolve("a.md"), "> [!question] Is it? ^new\n> Answer: true\n>\n> Why: so.\n");
        Files.writeString(notes.resolve("studyleaf.lock"), "renamed\told\tnew\n");
        String file = Files.writeString(
                        folder.resolve("x.json"),
                        "{\"v\":2,\"log\":[[\"old\",1000,1,4000,3,\"note\"],[\"new\",2000,3,1000,2,\"note\"]]}")
                .toString();
        assertThat(run("stats", file, "--notes", notes.toString(), "--format", "json"))
                .isEqualToIgnoringNewLines(
                        "{\"learners\":1,\"questions\":[{\"id\":\"new\",\"path\":\"a.md\",\"line\":1,"
                                + "\"prompt\":\"Is it?\",\"learners\":1,\"firstRight\":0,\"answers\":2,\"right\":1,"
                                + "\"certainAndWrong\":1,\"seconds\":4,\"given\":{},\"remarks\":[]}]}");
    }

    @Test
    void a_file_of_another_kind_is_wrong_usage() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{}");
        assertThat(run("stats", file.toString())).contains("x.json' is no progress file: it has no `log`");
        assertThat(code).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void what_is_no_file_is_told_apart() {
        assertThat(run("stats", folder.toString())).contains("' is a folder; name the files in it");
        assertThat(run("stats", folder.resolve("no.json").toString())).contains("There is no file '");
    }
}
