package dev.studyleaf.build.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.Sites;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids under {@code not-questions} that keep nothing away. */
class NotQuestionsTest {
    @TempDir
    Path folder = Path.of("");

    private List<String> told(String settings) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(notes.resolve("studyleaf.yml"), settings);
        Files.writeString(
                notes.resolve("a.md"),
                "# A\n\n> [!question] Is it?\n>\n> Answer: true\n>\n> Why: so.\n> <!--q id=mine-->\n");
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
        assertThat(told("title: T\nnot-questions: [m0abc12def3, graph-degree]\n"))
                .containsExactly("2:30 `not-questions` has what is no id of a made question: `graph-degree`");
    }

    @Test
    void an_id_of_a_question_that_stands_in_a_note_is_told() throws IOException {
        assertThat(told("not-questions:\n  - mine\n"))
                .containsExactly("2:5 `not-questions` has a question that its author wrote: `mine`");
    }
}
