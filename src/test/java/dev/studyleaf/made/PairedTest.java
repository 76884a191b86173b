package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists each of whose points begins with a name. */
class PairedTest {
    private static final String LIST = """
            # Weather

            ## Winds of Europe

            - **Foehn**: blows warm and dry down the lee of the mountains
            - **Mistral**: comes cold out of the north along the Rhone
            - **Sea breeze**: draws cool air inland on summer afternoons
            """;

    private static List<Question> paired(String note) {
        return MadeNotes.of("paired", note);
    }

    @Test
    void names_are_matched_with_what_is_said_of_them() {
        assertThat(paired(LIST)).singleElement().satisfies(question -> {
            assertThat(MadeNotes.prompt(question))
                    .isEqualTo("Weather, Winds of Europe: match each with what the notes say of it.");
            assertThat(((MatchingQuestion) question).pairs())
                    .extracting(
                            pair -> pair.left().text() + " = " + pair.right().text())
                    .contains("Mistral = comes cold out of the north along the Rhone")
                    .hasSize(3);
            assertThat(question.onNote()).isTrue();
        });
    }

    @Test
    void a_colon_marks_a_name_too() {
        assertThat(paired(LIST.replace("**", ""))).hasSize(1);
        assertThat(paired(LIST.replace("**: ", ":** "))).hasSize(1);
        assertThat(paired(LIST.replace(":", " –"))).hasSize(1);
    }

    @Test
    void the_first_sentence_is_what_is_said() {
        assertThat(paired(LIST.replace("along the Rhone", "along the Rhone. It lasts for days.")))
                .singleElement()
                .satisfies(question -> assertThat(
                                ((MatchingQuestion) question).pairs().toString())
                        .contains("Rhone")
                        .doesNotContain("lasts"));
    }

    @Test
    void a_list_with_another_point_is_none_of_names() {
        assertThat(paired(LIST + "- all of them are named by those who live there\n"))
                .isEmpty();
        assertThat(paired(LIST + "- Shelter: woods and hedges slow the air near the ground\n"))
                .isEmpty();
    }

    @Test
    void what_tells_its_name_or_is_said_of_two_is_left_out() {
        assertThat(paired(LIST.replace("draws cool air", "this breeze draws cool air")))
                .isEmpty();
        assertThat(paired(LIST.replace(
                        "draws cool air inland on summer afternoons", "comes cold out of the north in winter")))
                .isEmpty();
    }

    @Test
    void names_that_stand_in_two_lists_are_labels() {
        String form = """
                # Poems

                ## The raven

                - **Voice**: a poet who lived and died in Baltimore
                - **Matter**: a lover mourns for a lost woman
                - **Metre**: long lines of eight trochees each
                """;
        assertThat(paired(form)).hasSize(1);
        String second = form.substring(form.indexOf("## "))
                .replace("raven", "tyger")
                .replace("Baltimore", "London")
                .replace("mourns", "asks");
        assertThat(paired(form + "\n" + second)).isEmpty();
    }

    @Test
    void labels_and_orders_are_no_names() {
        assertThat(paired(LIST.replace("Foehn", "Example"))).isEmpty();
        assertThat(paired(LIST.replace("Foehn", "Identify the wind"))).isEmpty();
        assertThat(paired(LIST.replace("## Winds of Europe", "## Exercises"))).isEmpty();
    }
}
