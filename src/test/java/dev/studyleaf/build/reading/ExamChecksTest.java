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

/** Domains of the exam's plan that the notes cannot fill. */
class ExamChecksTest {
    private static final String QUESTION =
            "> [!question] Is %s?\n>\n> Answer: true\n>\n> Why: so.\n> <!--q domain=%s-->\n\n";

    @TempDir
    Path folder = Path.of("");

    private List<String> told(String domains, String... questionsOf) throws IOException {
        Path notes = Files.createDirectories(folder.resolve("notes"));
        Files.writeString(
                notes.resolve("studyleaf.yml"),
                "made-questions: false\nexam:\n  questions: 10\n  domains:\n" + domains);
        StringBuilder note = new StringBuilder("# A\n\n");
        for (int i = 0; i < questionsOf.length; i++) {
            note.append(QUESTION.formatted("it number " + i, questionsOf[i]));
        }
        Files.writeString(notes.resolve("a.md"), note);
        return Sites.build(notes, folder.resolve("site")).sorted().stream()
                .filter(diagnostic -> diagnostic.code() == Code.EXAM_DOMAIN)
                .map(Diagnostic::toString)
                .toList();
    }

    @Test
    void a_domain_without_a_question_is_told_where_the_plan_has_it() throws IOException {
        assertThat(told("    Data: 1\n    Models: 1\n", "Data", "Data", "Data", "Data", "Data"))
                .singleElement()
                .asString()
                .contains("no question is on `Models`", "studyleaf.yml", "6");
    }

    @Test
    void a_domain_with_too_few_for_its_weight_is_told_with_both_numbers() throws IOException {
        assertThat(told("    Data: 4\n    Models: 1\n", "Data", "Data", "Models", "Models"))
                .singleElement()
                .asString()
                .contains("the exam asks 8 questions on `Data`, the notes have 2");
    }

    @Test
    void a_plan_that_the_notes_can_fill_is_not_complained_of() throws IOException {
        assertThat(told(
                        "    data: 1\n",
                        "Data",
                        "Data",
                        "Data",
                        "Data",
                        "Data",
                        "Data",
                        "Data",
                        "Data",
                        "Data",
                        "Data"))
                .isEmpty();
    }
}
