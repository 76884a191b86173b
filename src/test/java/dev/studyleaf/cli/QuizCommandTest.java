package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code studyleaf quiz} through its streams. */
class QuizCommandTest {
    private static final String ALL = """
            > [!question] Which one?
            > - [x] This
            >   - Yes, this.
            > - [ ] That
            >   - No, that is wrong.
            >
            > Hint: not that
            > Why: This is it.

            > [!question] Which two?
            > - [x] One
            > - [x] Two
            > - [ ] Three
            >
            > Why: Three is odd.

            > [!question] It is so.
            > Answer: true
            >
            > Why: It is.

            > [!question] How much?
            > Answer: 0.8 ± 0.01 kg
            >
            > Why: Weighed.

            > [!question] What streams?
            > Answer: Pipe mode ~ | /f.fo/
            >
            > Not: File mode => It copies.
            >
            > Why: A pipe.

            > [!question] The ==first|1st== and the ==last==^[end] of all.
            >
            > Why: Both.

            > [!question] Order: What first?
            > 1. Alpha
            > 2. Beta
            > 3. Gamma
            >
            > Why: The alphabet.

            > [!question] Match: Who does what?
            > - Polly → speaks
            > - Lex → chats
            >
            > Why: So.

            > [!question] Sort: Which side?
            > - Left: L1, L2
            > - Right: R1
            >
            > Why: So.

            > [!question] Explain.
            > Model: A model answer.
            >
            > - a point

            > [!card]
            > Front :: Back
            """;

    @TempDir
    Path folder = Path.of("");

    private int code;

    private String quiz(String notes, String typed, String... options) throws IOException {
        Files.writeString(folder.resolve("a.md"), "# A\n\n" + notes);
        String[] args = new String[options.length + 2];
        args[0] = "quiz";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        code = Main.run(args, new ByteArrayInputStream(typed.getBytes(UTF_8)), print, print);
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    /** The numbers that stand before words, in the order of the words. */
    private static String numbers(String shown, String... words) {
        StringBuilder numbers = new StringBuilder();
        for (String word : words) {
            int at = shown.indexOf("  " + word + "\n");
            numbers.append(shown.substring(shown.lastIndexOf(' ', at - 1) + 1, at))
                    .append(' ');
        }
        return numbers.toString().strip();
    }

    @Test
    void every_kind_can_be_answered_right() throws IOException {
        String shown = quiz(ALL, "\n".repeat(30));
        String order = numbers(shown, "Alpha", "Beta", "Gamma");
        String match = numbers(shown, "speaks", "chats");
        StringBuilder sort = new StringBuilder();
        shown.lines()
                .filter(line -> line.matches("  [a-c]  [LR]\\d → \\?"))
                .forEach(line -> sort.append(line.contains("L") ? "1 " : "2 "));
        String typed = String.join(
                "\n",
                "1",
                "1,2",
                "t",
                "800 g\n0,805 KG",
                "pip mode",
                "1st | LAST",
                order,
                match,
                sort.toString(),
                "words",
                "3",
                "",
                "2",
                "");
        String told = quiz(ALL, typed);
        assertThat(code).isZero();
        assertThat(told).endsWith("\n11 of 11 right.\n").doesNotContain("✗");
        assertThat(told).contains("Yes, this.", "Check the spelling.", "A model answer.\n- a point", "Gap 2: end");
    }

    @Test
    void what_is_wrong_is_explained_and_what_cannot_be_read_is_asked_again() throws IOException {
        String told = quiz(ALL, "7\n?\n2\n1 3\nmaybe\nf\nabc\n0.9\nFile mode\nq\n1\n");
        assertThat(told)
                .contains("Type numbers from 1 to 2.", "Hint: not that", "✗ Not quite. The answer: This")
                .contains("That: No, that is wrong.", "The answer: One; Two", "Type t or f.")
                .contains("That is no number.", "Too high.", "It copies.")
                .endsWith("0 of 5 right.\n");
    }

    @Test
    void nothing_is_kept_but_in_a_progress_file() throws IOException {
        Path file = folder.resolve("progress.json");
        Files.writeString(
                file, "{\"v\":2,\"log\":[[\"x\",1.5e12,3,4,0,\"note\"]],\"exams\":[{\"at\":5,\"share\":0.5}]}");
        quiz(ALL, "1\n\n", "-n", "2", "--progress", file.toString());
        assertThat(code).isZero();
        assertThat(Files.readString(file))
                .startsWith("{\"v\":2,\"log\":[[\"x\",1500000000000,3,4,0,\"note\"],[\"")
                .containsPattern("\\d{13},3,\\d+,0,\"practice\",\"\\w+\"\\],")
                .containsPattern("\\d{13},1,\\d+,0,\"practice\"\\]\\],")
                .endsWith("\"exams\":[{\"at\":5,\"share\":0.5}]}");
        Files.writeString(file, "no progress");
        assertThat(quiz(ALL, "1\n", "--progress", file.toString())).contains("is no progress file");
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(file).hasContent("no progress");
    }

    @Test
    void it_can_be_narrowed_and_shuffled_and_an_empty_choice_says_so() throws IOException {
        String one = quiz(ALL, "", "--shuffle", "7");
        assertThat(one).isEqualTo(quiz(ALL, "", "--shuffle", "7")).contains("No question was answered.");
        assertThat(quiz(ALL, "", "--note", "A")).contains("1/11  A");
        assertThat(quiz(ALL, "", "--tag", "none")).contains("There is no such question");
        assertThat(code).isEqualTo(ExitCode.CONTENT);
        assertThat(one).doesNotContain("\u001b");
    }

    @Test
    void notes_without_questions_ask_those_that_were_made_from_them() throws IOException {
        String notes = """
                ## Services

                - Amazon Polly - turns text into lifelike speech
                - Amazon Lex - builds chatbots that understand intent
                - Amazon Rekognition - finds faces and objects in pictures
                - Amazon Transcribe - turns speech into written text
                """;
        assertThat(quiz(notes, "")).contains("1/");
        assertThat(code).isEqualTo(ExitCode.GOOD);
        assertThat(quiz(notes, "", "--own")).contains("There is no such question");
        assertThat(quiz("Nothing to ask.\n", "")).contains("There is no question in");
    }
}
