package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers that are whole, and what is left unasked because it has none; causes found in the fifteenth sample. */
class WholeAnswersTest {
    private static List<String> answer(String note) {
        return MadeNotes.of("meaning", note).stream()
                .map(question -> (OpenQuestion) question)
                .flatMap(question -> Stream.concat(
                        Stream.of(question.model().text()),
                        question.rubric().stream().map(Fragment::text)))
                .toList();
    }

    private static List<Question> meaning(String name, String said) {
        return MadeNotes.of("meaning", "# Mills\n\n## Parts\n\n- **" + name + "**: " + said + "\n");
    }

    private static List<Question> listed(String label, String... points) {
        return MadeNotes.of("listed", "# Mills\n\n## " + label + "\n\n- " + String.join("\n- ", points) + "\n");
    }

    private static List<Question> told(String text) {
        return MadeNotes.of("told", "# Mills\n\n## Mill races\n\n" + text + "\n");
    }

    @Test
    void a_name_above_a_list_is_explained_by_all_of_it() {
        String note = """
                # Grinding

                ## Machines

                - Apache Hopper
                  - Open framework written by some millers for their mills
                  - Keeps very large heaps of corn
                  - Grinds very large heaps of corn
                  - <https://example.org/>
                - Apache Sluice
                  - Gate of wood that holds the water back above the wheel
                  - Opens and closes by itself
                """;
        assertThat(answer(note))
                .containsSubsequence(
                        "3 points stand in the notes:",
                        "Open framework written by some millers for their mills",
                        "Keeps very large heaps of corn",
                        "Grinds very large heaps of corn")
                .doesNotContain("https://example.org/");
    }

    @Test
    void a_definition_that_counts_what_comes_next_is_answered_with_that() {
        String said =
                "## Crop watch\n\nCrop watch is a practice which keeps pests from the corn of a mill. It rests on 2 pillars.\n\n";
        assertThat(answer("# Mills\n\n" + said + "1. Surveys of the heaps\n2. Limits for the mice\n"))
                .endsWith("Surveys of the heaps", "Limits for the mice")
                .hasSize(3);
    }

    @Test
    void a_definition_that_is_whole_stays_alone() {
        String note = """
                # Mills

                ## Mill race

                - A mill race is the channel that brings water to the wheel of a mill.
                - Most of them are dug by hand
                - They freeze in hard winters
                """;
        assertThat(answer(note)).hasSize(1);
    }

    @Test
    void what_something_has_explains_nothing() {
        assertThat(meaning("Hopper (HP)", "a funnel that lets the corn fall between the stones"))
                .isNotEmpty();
        assertThat(meaning("Hopper (HP)", "has two funnels of interest between corn and stones"))
                .isEmpty();
    }

    @Test
    void what_is_to_be_done_is_no_thing_and_no_kind() {
        assertThat(meaning("Compute grinding power (CP)", "a funnel that lets the corn fall between the stones"))
                .isEmpty();
        assertThat(listed("Types of mills", "wind mills", "water mills")).isNotEmpty();
        assertThat(listed("Develop types of mills", "wind mills", "water mills"))
                .isEmpty();
    }

    @Test
    void a_point_that_goes_on_leaves_the_list_unasked() {
        assertThat(listed("Types of mills", "wind mills, OR", "water mills")).isEmpty();
    }

    @Test
    void a_text_that_tells_a_case_or_follows_from_another_is_not_asked_for() {
        String rest =
                " bring the water of a stream to the wheel, which turns the stones that grind the corn between them."
                        + " They are dug along the slope of a hill.";
        assertThat(told("Mill races" + rest)).isNotEmpty();
        assertThat(told("When they are dug with care, mill races" + rest)).isEmpty();
        assertThat(told("Mill races thus" + rest)).isEmpty();
        assertThat(told("What do mill races bring? :: Mill races" + rest)).isEmpty();
    }

    @Test
    void an_abbreviation_is_not_asked_for_by_what_it_stands_for() {
        String rows = """
                # Nets

                | Term | Meaning |
                | --- | --- |
                | WaN | Wheel as node, a machine that joins the mills of a valley |
                | Sluice | A gate of wood that holds the water back above the wheel |
                | Hopper | A funnel of boards that lets the corn fall on the stone |
                | Weir | A low wall of stone that raises a stream before the race |
                """;
        assertThat(MadeNotes.of("definition", rows).stream().map(MadeNotes::prompt))
                .noneMatch(prompt -> prompt.contains("WaN"))
                .isNotEmpty();
    }

    @Test
    void a_list_that_begins_with_the_definition_of_its_label_is_not_asked_for() {
        assertThat(listed("Types of mills", "Definition: mills are machines that grind", "wind mills", "water mills"))
                .isEmpty();
    }
}
