package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves a question without its answer, or one of a table with two; causes found in the fourteenth sample. */
class AnswerIsThereTest {
    private static final String ROWS = """
            | Puffin%1$s | %2$sburrows in the grass of cliffs |
            | Heron%1$s | %2$splatforms in the tops of trees |
            | Cuckoo%1$s | %2$swhat strangers have built |
            """;

    private static List<Question> table(String kind, String facet, String rows) {
        return MadeNotes.of("table", "# Birds\n\n| " + kind + " | " + facet + " |\n| --- | --- |\n" + rows);
    }

    private static List<String> listed(String label, String... points) {
        return MadeNotes.of("listed", "# Mills\n\n## " + label + "\n\n- " + String.join("\n- ", points) + "\n").stream()
                .map(MadeNotes::prompt)
                .toList();
    }

    private static List<Question> asked(String question, String answer) {
        return MadeNotes.of("asked", "# Engines\n\n## " + question + "\n\n" + answer + "\n");
    }

    private static List<Question> meaning(String said) {
        return MadeNotes.of("meaning", "# Sorting\n\n## Ways\n\n- **Heap sort (HS)**: " + said + "\n");
    }

    private static String rows(String name, String value) {
        return ROWS.formatted(name, value);
    }

    @Test
    void what_can_be_beside_what_should_be_are_two_lists() {
        assertThat(table("Bird", "Nest", rows("", ""))).isNotEmpty();
        assertThat(table("can", "Nest", rows("", ""))).isEmpty();
        assertThat(table("Soll", "Nest", rows("", ""))).isEmpty();
    }

    @Test
    void people_whose_names_are_cut_are_of_an_exercise() {
        assertThat(table("Person", "Nest", rows("", ""))).isNotEmpty();
        assertThat(table("Person", "Nest", rows(" M", ""))).isEmpty();
        assertThat(table("Virus", "Nest", rows(" M", ""))).as("a name").isNotEmpty();
    }

    @Test
    void the_figure_of_a_year_is_not_asked_for() {
        assertThat(table("Bird", "Nest and population", rows("", ""))).isEmpty();
    }

    @Test
    void a_link_to_a_source_is_no_point() {
        String link = "[Link](https://example.org/mills)";
        assertThat(MadeNotes.of(
                        "listed",
                        "# Mills\n\n## Advantages of mills\n\n- cheap flour\n- little work\n- " + link + "\n"))
                .singleElement()
                .satisfies(question -> assertThat(question.pieces().map(Fragment::text))
                        .contains("cheap flour", "little work", "2 points stand in the notes:")
                        .doesNotContain("Link"));
        assertThat(listed("Advantages of mills", "cheap flour", link)).isEmpty();
    }

    @Test
    void a_point_that_is_none_leaves_the_list_unasked() {
        assertThat(listed("Types of mills", "wind mills", "water mills", "horse mills"))
                .hasSize(1);
        assertThat(listed("Types of mills", "wind mills", "water mills", "Pricing"))
                .isEmpty();
        assertThat(listed("Disadvantages of mills", "noise of the wheels", "Costs"))
                .as("what a disadvantage can be")
                .hasSize(1);
        assertThat(listed("Goals of mills", "flour for all", "oil from seeds", "→ few are left"))
                .isEmpty();
        assertThat(listed("Goals of mills", "flour for all", "oil from seeds", "flour"))
                .as("a point that broke off")
                .isEmpty();
        assertThat(listed("Additional advantages of mills", "flour for all", "oil from seeds"))
                .isEmpty();
        assertThat(listed("Navigation: goals of mills", "flour for all", "oil from seeds"))
                .isEmpty();
    }

    @Test
    void the_first_line_below_a_question_may_be_about_something_else() {
        String engines = "Heat engines have a cycle of four strokes that turns a wheel.";
        assertThat(asked("What are heat engines?", engines + "\n\nThey burn oil."))
                .hasSize(1);
        assertThat(asked("What are steam engines?", engines + "\n\nSteam engines boil water."))
                .isEmpty();
        assertThat(asked("What is an engine?", "An engine turns?? a wheel by the heat of oil."))
                .isEmpty();
        assertThat(asked("What is an engine?", "- turns a wheel by heat\n- the mill of the town falls under this"))
                .isEmpty();
        assertThat(asked("What is an engine in the text?", "An engine is what turns a wheel by the heat of oil."))
                .isEmpty();
    }

    @Test
    void the_kind_alone_is_no_meaning() {
        assertThat(meaning("an algorithm that takes the largest of a heap again and again"))
                .hasSize(1);
        assertThat(meaning("a sorting algorithm by iterative comparison")).isEmpty();
        assertThat(meaning("another way of sorting that takes the largest of a heap"))
                .isEmpty();
    }

    @Test
    void what_is_struck_out_is_no_answer() {
        String said = "An engine is what turns a wheel by the heat of oil.";
        assertThat(asked("What is an engine?", said)).hasSize(1);
        assertThat(asked("What is an engine?", "~~" + said + "~~")).isEmpty();
        assertThat(asked("What is an engine?", "<s>" + said + "</s>")).isEmpty();
        assertThat(asked("What is an engine?", "<s>\n" + said + "\n</s>")).isEmpty();
        assertThat(table(
                                "Bird",
                                "Nest",
                                rows("", "").replace("burrows in the grass of cliffs", "~~burrows in cliffs~~"))
                        .toString())
                .doesNotContain("Puffin");
    }

    @Test
    void a_heading_that_asks_is_no_name_of_what_is_told() {
        String text = "The mills of this valley grind the corn of eleven villages, and the wind turns them on most"
                + " days of the year, so that flour is cheap here.\n";
        assertThat(MadeNotes.of("told", "# Valley\n\n## Mills of the valley\n\n" + text))
                .hasSize(1);
        assertThat(MadeNotes.of("told", "# Valley\n\n## Which mills grind the corn\n\n" + text))
                .isEmpty();
    }
}
