package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a note shows is sure by how its text is built; the rest is for practice. */
class SurePropertiesTest {
    private static boolean isShown(String form, String markdown) {
        List<Question> made = MadeNotes.of(form, markdown);
        assertThat(made).as(markdown).isNotEmpty();
        return made.stream().anyMatch(Question::onNote);
    }

    private static boolean isListShown(String label, String... points) {
        return isShown("listed", "# Rivers\n\n## The delta\n\n### " + label + "\n\n- " + String.join("\n- ", points));
    }

    @Test
    void points_that_are_names_are_shown() {
        assertThat(isListShown("Causes", "silt from the hills", "a slow current", "low tides at the mouth"))
                .isTrue();
    }

    @Test
    void names_of_which_more_is_said_are_shown_below_a_label_that_says_of_what() {
        String[] points = {
            "silt, which every flood brings down from the hills",
            "a slow current, as the land is nearly flat there",
            "low tides, so that the sea takes little of it away"
        };
        assertThat(isListShown("Causes of growth", points)).isTrue();
        assertThat(isListShown("Causes", points)).isFalse();
    }

    @Test
    void names_that_are_all_explained_are_shown() {
        assertThat(isListShown(
                        "Causes",
                        "Silt: every flood brings it down from the hills",
                        "Current: it is slow as the land is nearly flat",
                        "Tides: the sea takes little of the land away"))
                .isTrue();
    }

    @Test
    void a_point_that_is_no_name_keeps_a_list_in_practice() {
        assertThat(isListShown(
                        "Causes of growth",
                        "every flood of the year brings silt down",
                        "a slow current",
                        "low tides at the mouth"))
                .isFalse();
    }

    @Test
    void what_says_little_of_a_name_is_for_practice() {
        String note = "# Rivers\n\n## Landforms\n\n";
        assertThat(isShown(
                        "meaning",
                        note + "- **Delta**: a flat fertile landform where streams deposit silt before the wide sea\n"))
                .isTrue();
        assertThat(isShown("meaning", note + "A **delta** is a flat fertile landform where streams deposit silt.\n"))
                .isFalse();
    }

    @Test
    void sides_with_a_point_of_one_word_are_for_practice() {
        String note = """
                # Rivers

                ## Dams

                ### Advantages

                - %s
                - steady water for the fields

                ### Disadvantages

                - fish find no way up
                - silt stays behind walls
                """;
        assertThat(isShown("sides", note.formatted("power all year round"))).isTrue();
        assertThat(isShown("sides", note.formatted("power"))).isFalse();
    }

    @Test
    void a_list_whose_label_says_more_than_a_kind_and_not_of_what_is_for_practice() {
        String list = "# Rivers\n\n## %s\n\n- water that cuts rock\n- silt laid down\n- a bend cut off\n";
        for (String label :
                List.of("Features", "The features", "Features of old rivers", "Most seldom seen features")) {
            assertThat(isShown("listed", list.formatted(label))).as(label).isTrue();
        }
        assertThat(isShown("listed", list.formatted("Clinical features"))).isFalse();
    }

    @Test
    void a_table_whose_rows_are_more_than_names_is_for_practice() {
        String table = """
                # Rivers

                ## Landforms of rivers

                | Landform | Made by |
                | --- | --- |
                | %s | silt laid down before the sea |
                | Canyon | water that cuts through rock |
                | Oxbow lake | a bend that was cut off |
                """;
        assertThat(isShown("table", table.formatted("Delta"))).isTrue();
        assertThat(isShown("table", table.formatted("Fan of land at the mouth")))
                .isFalse();
    }
}
