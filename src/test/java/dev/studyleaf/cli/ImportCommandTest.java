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

/** {@code studyleaf import}: files as people have them. */
class ImportCommandTest {
    private static final String GIFT = """
            $CATEGORY: $course$/top/History

            // a comment
            ::Q1:: Who's buried in Grant's \\{tomb\\}? { =Grant#Right ~no one ~%50%Napoleon#He is in Paris }

            The sun rises in the west.{F#Wrong: look east.#Well seen.}

            Two plus two equals {=four =4 =*our}.

            Grant was {~buried =entombed} in a tomb.

            When was he born? {#1822:5}

            Match. { =cat -> cat food =dog -> dog food }

            Write about it. {}

            Just a text.

            Bad {~a ~b}

            Empty {=#said}
            """;

    private static final String NOTE_OF_GIFT = """
            # my note

            ## History

            > [!question] Who's buried in Grant's \\{tomb\\}?
            > - [x] Grant
            >   - Right
            > - [ ] no one
            > - [ ] Napoleon
            >   - He is in Paris

            > [!question] The sun rises in the west.
            >
            > Answer: false
            >
            > Why: Wrong: look east. Well seen.

            > [!question] Two plus two equals _____.
            >
            > Answer: four | `/4/` | `/.*our/`

            > [!question] Grant was _____ in a tomb.
            > - [ ] buried
            > - [x] entombed

            > [!question] When was he born?
            >
            > Answer: 1822 ± 5

            > [!question] Match: Match.
            >
            > | | |
            > | --- | --- |
            > | cat | cat food |
            > | dog | dog food |

            > [!question] Write about it.
            >
            > Model: There is no model answer.
            """;

    @TempDir
    Path folder = Path.of("");

    private int code;

    private String run(String name, String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        String[] args = new String[more.length + 4];
        args[0] = "import";
        args[1] = file.toString();
        args[2] = "-o";
        args[3] = folder.resolve("my-note.md").toString();
        System.arraycopy(more, 0, args, 4, more.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, UTF_8);
        code = Main.run(args, new ByteArrayInputStream(new byte[0]), print, print);
        return out.toString(UTF_8).replace(folder.toString(), "X").replace("\r\n", "\n");
    }

    private String note() throws IOException {
        return Files.readString(folder.resolve("my-note.md"));
    }

    @Test
    void gift_as_teachers_write_it_becomes_a_note() throws IOException {
        String told = run("q.gift", GIFT);
        assertThat(code).isZero();
        assertThat(told)
                .contains("X/q.gift:4:1: warning[import.lost]: an option is worth a part of the points")
                .contains("X/q.gift:16:1: warning[import.lost]: an essay has no model answer")
                .contains("X/q.gift:18:1: warning[import.not-read]: this text asks nothing")
                .contains("X/q.gift:20:1: warning[import.not-read]: no option is right")
                .contains("X/q.gift:22:1: warning[import.not-read]: no answer with words is worth all points")
                .endsWith("Wrote X/my-note.md: 7 questions.\n");
        assertThat(note()).isEqualTo(NOTE_OF_GIFT);
    }

    @Test
    void a_text_of_anki_becomes_cards_and_gaps() throws IOException {
        String told = run("deck.txt", """
                #separator:tab
                #html:true
                #notetype column:1
                #deck column:2
                #tags column:3
                Basic\tML::Metrics\texam hard::one\tRecall\t"The share of the <b>real</b> ""cases""<br>found"
                Basic (and reversed card)\tML::Metrics\t\tFN\tfalse negative\tmore
                Cloze\tML::Gaps\t\tThe {{c1::mean::a kind}} is \\(x^2\\) [sound:a.mp3]\tBecause.
                Basic\tML::Gaps\t\t\tno front
                """);
        assertThat(told)
                .contains("X/deck.txt:7:1: warning[import.lost]: only two fields of a note are kept")
                .contains("X/deck.txt:8:1: warning[import.lost]: a sound cannot be carried")
                .contains("X/deck.txt:9:1: warning[import.not-read]: this note has no front");
        assertThat(note()).isEqualTo("""
                # my note

                ## Metrics

                > [!card]
                > Recall :: The share of the **real** "cases" <br>found
                > <!--q tags=exam,hard/one-->

                > [!card]
                > FN ::: false negative

                ## Gaps

                > [!question] The ==mean==^[a kind] is $x^2$
                >
                > Why: Because.
                """);
    }

    @Test
    void a_note_that_is_there_and_a_file_of_another_kind_are_left_alone() throws IOException {
        run("q.gift", "Is it? {T}");
        assertThat(code).isZero();
        String before = note();
        assertThat(run("r.gift", "Was it? {F}")).contains("is there already");
        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(note()).isEqualTo(before);
        Files.delete(folder.resolve("my-note.md"));
        assertThat(run("x.bin", "?")).contains("add --format with one of: gift, anki");
        assertThat(run("empty.gift", "// nothing\n")).contains("no note was written");
        assertThat(code).isEqualTo(ExitCode.CONTENT);
    }
}
