package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked so that nothing else can be right: the cell of a row, the number of points, a definition as it stands. */
class AskedByRowTest {
    private static final String FORCES = """
            | Force | Acts between | Carried by |
            | --- | --- | --- |
            | Gravity | all things that have mass | graviton |
            | Weak | all particles | heavy bosons |
            | Strong | parts of a nucleus | gluon |
            """;

    private static List<Question> table(String rows) {
        return MadeNotes.of("table", "# Physics\n\n" + rows);
    }

    @Test
    void a_cell_is_asked_for_by_its_row_though_it_fits_another() {
        List<Question> asked = table(FORCES.replace("parts of a nucleus", "some of all particles"));
        assertThat(asked)
                .hasSize(3)
                .anyMatch(Question::onNote)
                .allMatch(question -> question instanceof OpenQuestion)
                .extracting(MadeNotes::prompt)
                .allMatch(prompt -> prompt.startsWith("Physics, Force: what do the notes give for “"));
        assertThat(asked)
                .flatExtracting(Question::answers)
                .allMatch(answer -> FORCES.contains(answer) || answer.equals("some of all particles"));
    }

    @Test
    void what_a_table_says_twice_is_not_asked_for() {
        assertThat(table(FORCES.replace("graviton", "boson")
                        .replace("heavy bosons", "Boson")
                        .replace("gluon", "boson")))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .noneMatch(prompt -> prompt.contains("Carried by"));
    }

    @Test
    void a_heading_that_names_another_row_is_no_part_of_the_prompt() {
        assertThat(MadeNotes.of("table", "# Physics\n\n## Strong\n\n" + FORCES))
                .extracting(MadeNotes::prompt)
                .filteredOn(prompt -> !prompt.contains("“Strong”"))
                .isNotEmpty()
                .noneMatch(prompt -> prompt.contains("Strong"));
    }

    @Test
    void what_a_cell_is_stays_the_same_question_when_the_table_grows() {
        List<String> ids = table(FORCES).stream().map(Question::id).toList();
        String wider = FORCES.replace("Carried by |", "Carried by | Range |")
                .replaceAll("(graviton|bosons|gluon|--- \\| --- \\| ---) \\|", "$1 | . |")
                .replace("| . |\n| Gravity", "| --- |\n| Gravity");
        assertThat(table(wider)).extracting(Question::id).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void lists_side_by_side_are_no_rows() {
        String lists =
                "| %s |\n| --- | --- |\n| failure of the heart | clots in a vein |\n| swollen lungs | tumour of the liver |\n| cysts of the liver | swollen brain |\n";
        assertThat(table(lists.formatted("Absolute | Relative"))).isEmpty();
        assertThat(table(FORCES.replace("| gluon |", "| |")))
                .as("a column ends before the others")
                .isEmpty();
    }

    @Test
    void a_definition_is_asked_for_as_one() {
        String said = "# Graphs\n\n## Kinds\n\n### Trie\n\n";
        assertThat(MadeNotes.of(
                        "meaning",
                        said + "A trie is a tree whose edges have letters, so that words share beginnings.\n"))
                .extracting(MadeNotes::prompt)
                .containsExactly("Graphs, Kinds: how do the notes define “trie”?");
    }
}
