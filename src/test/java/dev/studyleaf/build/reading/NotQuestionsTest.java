package dev.studyleaf.build.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.Sites;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids under {@code not-questions} that keep nothing away. */
class NotQuestionsTest {
    @TempDir
    Path folder = Path.of("");

    private List<String> told(String settings) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("studyleaf.yml"), settings);
        Files.writeString(notes.resolve("a.md"), """
                # A

                > [!question] Is it?
                >
                > Answer: true
                >
                > Why: so.
                > <!--q id=mine-->

                ## Parts of a cell

                - Nucleus: holds the DNA
                - Ribosome: makes proteins
                - Mitochondrion: makes ATP
                """);
        return Sites.build(notes, folder.resolve("site")).sorted().stream()
                .filter(diagnostic -> diagnostic.code() == Code.CONFIG_NOT_QUESTION)
                .map(NotQuestionsTest::line)
                .toList();
    }

    private static String line(Diagnostic diagnostic) {
        return diagnostic.line() + ":" + diagnostic.column() + " " + diagnostic.message();
    }

    @Test
    void what_no_made_question_can_be_called_is_told_where_it_stands() throws IOException {
        assertThat(told("title: T\nnot-questions: [graph-degree]\n"))
                .containsExactly("2:17 `not-questions` has what is no id of a made question: `graph-degree`");
    }

    @Test
    void an_id_that_no_question_has_is_told_with_where_to_find_the_ids() throws IOException {
        assertThat(told("not-questions:\n  - M_ID\n  - m0abc12def3\n".replace("M_ID", made())))
                .containsExactly("3:5 `not-questions` has an id that no question has (any more): `m0abc12def3`");
    }

    @Test
    void where_no_question_is_made_at_all_none_is_missed() throws IOException {
        assertThat(told("made-questions: false\nnot-questions:\n  - m0abc12def3\n"))
                .isEmpty();
    }

    /** The id of the question that is made of the note. */
    private String made() throws IOException {
        told("title: T\n");
        String page = Files.readString(folder.resolve("site/practice.html"));
        Matcher id = Pattern.compile("data-id=\"(m\\w{8,})\"").matcher(page);
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    @Test
    void an_id_of_a_question_that_stands_in_a_note_is_told() throws IOException {
        assertThat(told("not-questions:\n  - mine\n"))
                .containsExactly("2:5 `not-questions` has a question that its author wrote: `mine`");
    }
}
