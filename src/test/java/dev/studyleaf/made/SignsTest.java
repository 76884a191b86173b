package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a note shows, and what waits in practice. */
class SignsTest {
    private static final String ROCKS = """
            | Rock | Made by |
            | --- | --- |
            | Granite | slow cooling of molten rock under ground |
            | Basalt | fast cooling of lava at the surface |
            | Marble | pressure and heat on old limestone |
            """;

    @Test
    void a_table_of_things_is_asked_on_its_note() {
        assertThat(MadeNotes.of("table", "# Geology\n\n## Kinds of rock\n\n" + ROCKS))
                .isNotEmpty()
                .allMatch(Question::onNote);
    }

    @Test
    void each_place_and_each_term_of_a_note_is_asked_once() {
        List<Question> shown = MadeNotes.of(MadeNotes.SURE_BIRDS).stream()
                .filter(Question::onNote)
                .toList();
        assertThat(shown)
                .flatExtracting(question -> ((Origin.Made) question.core().origin()).terms())
                .isNotEmpty()
                .doesNotHaveDuplicates();
        String asked =
                "# Courts\n\n## What are the types of courts?\n\n- some hear first\n- some hear again\n- one is above\n";
        assertThat(MadeNotes.of(asked)).extracting(MadeNotes::form).contains("asked");
        assertThat(MadeNotes.of(asked).stream().filter(Question::onNote)).hasSize(1);
    }

    @Test
    void what_stands_in_a_part_about_a_project_or_a_course_is_not_shown() {
        for (String heading : List.of(
                "Project",
                "Our projects",
                "Plan for next year",
                "Syllabus",
                "Mock exam",
                "Réunion",
                "Proyecto final")) {
            assertThat(MadeNotes.of("table", "# Geology\n\n## " + heading + "\n\n### Rocks\n\n" + ROCKS))
                    .as(heading)
                    .noneMatch(Question::onNote);
        }
        assertThat(MadeNotes.of("table", "# Geology\n\n## Project management\n\n" + ROCKS))
                .isNotEmpty()
                .allMatch(Question::onNote);
    }

    @Test
    void what_is_hardly_worth_asking_is_not_made() {
        assertThat(MadeNotes.of("table", "# Geology\n\n## Project\n\n" + ROCKS)).isEmpty();
        assertThat(MadeNotes.of("table", "# Geology\n\n## Mock exam\n\n" + ROCKS))
                .isNotEmpty();
        assertThat(MadeNotes.of("table", "# Geology\n\n" + ROCKS.replace("Made by", "Time it took")))
                .isEmpty();
    }

    @Test
    void a_heading_speaks_for_what_is_below_it_and_not_for_what_follows() {
        List<Question> questions =
                MadeNotes.of("table", "# Geology\n\n## Project\n\nWords.\n\n## Kinds of rock\n\n" + ROCKS);
        assertThat(questions).isNotEmpty().allMatch(Question::onNote);
    }

    @Test
    void two_columns_that_the_heading_sets_against_each_other_are_no_rows() {
        String table = """
                | Granite | Basalt |
                | --- | --- |
                | coarse grains that eyes can see | fine grains under the lens |
                | light in colour and weight | dark with much iron |
                | cools slowly under ground | cools fast in open air |
                """;
        assertThat(MadeNotes.of("table", "## Granite vs basalt\n\n" + table)).isEmpty();
        String sides = table.replace("Granite", "Advantages").replace("Basalt", "Disadvantages");
        assertThat(MadeNotes.of("table", "## Stone as a floor\n\n" + sides)).isEmpty();
    }

    @Test
    void a_table_whose_head_has_what_the_heading_compares_asks_for_these() {
        String table = """
                | Zzz | Granite | Basalt |
                | --- | --- | --- |
                | Grain | coarse grains that eyes see | fine crystals under glass |
                | Origin | slow cooling under ground | quick cooling outside |
                | Colour | mostly pale and speckled | nearly black everywhere |
                """;
        List<Question> questions = MadeNotes.of("table", "## Difference between granite and basalt\n\n" + table);
        assertThat(questions)
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .allMatch(prompt -> prompt.matches(".*for “(?:Granite|Basalt)” under “(?:Grain|Origin|Colour)”\\?"));
    }

    @Test
    void what_is_asked_for_knowledge_is_shown_and_a_question_without_its_matter_is_not_made() {
        String note = """
                # Rocks

                ## What is granite?

                Granite is a rock that cooled slowly under ground.

                ## How many kinds are counted?

                About 12 in all, it seems.
                """;
        List<Question> asked = MadeNotes.of("asked", note);
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.onNote()).isTrue();
            assertThat(MadeNotes.prompt(question)).contains("What is granite");
        });
    }
}
