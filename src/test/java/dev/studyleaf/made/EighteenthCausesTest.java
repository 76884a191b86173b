package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why questions of the eighteenth sample failed. */
class EighteenthCausesTest {
    @Test
    void a_short_form_in_a_heading_is_not_of_the_section_before() {
        String note = """
                # Trauma

                ## Blood loss

                - Rest in bed

                ## Diffuse Axonal Injury (DAI)

                The nerves tear in many places. DAI is grave.
                """;
        List<Question> made = MadeNotes.of("abbreviation", note);
        assertThat(made).extracting(MadeNotes::prompt).containsExactly("Trauma: what does “DAI” stand for?");
        assertThat(made).extracting(question -> question.core().section()).containsExactly(2);
    }

    @Test
    void a_long_name_accounts_for_the_last_letter() {
        String note = "# Views\n\nA look is had by %s (%s), which is safe.\n";
        assertThat(MadeNotes.of("abbreviation", note.formatted("video assisted thoracoscopy", "VATS")))
                .isEmpty();
        assertThat(MadeNotes.of("abbreviation", note.formatted("video assisted thoracoscopic surgery", "VATS")))
                .hasSize(1);
        assertThat(MadeNotes.of("abbreviation", note.formatted("Globally Unique Identifier", "GUID")))
                .hasSize(1);
    }

    @Test
    void an_answer_below_a_heading_that_goes_on_is_for_practice() {
        String note =
                "# Trade\n\n## Why does trade exist?\n\n> Trade exists as each land makes some goods at a lower cost than others do.\n";
        assertThat(MadeNotes.of("asked", note)).hasSize(1).allMatch(Question::onNote);
        assertThat(MadeNotes.of("asked", note + "\nIn the long run costs change.\n"))
                .hasSize(1)
                .noneMatch(Question::onNote);
    }

    @Test
    void a_list_of_links_is_a_table_of_contents() {
        String label = "# Liver\n\n## Types of tumors\n\n";
        assertThat(MadeNotes.of("listed", label + "- primary liver cancer\n- benign adenoma\n- blood sponge\n"))
                .hasSize(1);
        assertThat(MadeNotes.of("listed", label + "- [cancer](c.md)\n- [adenoma](a.md) (benign)\n- [sponge](s.md)\n"))
                .isEmpty();
    }

    @Test
    void columns_of_which_one_ends_first_are_two_lists() {
        String table =
                "# Shunts\n\n## Limits\n\n| Organ | Sign |\n| --- | --- |\n| Heart | fails on the right side |\n| Lung | has vessels under pressure |\n| Brain | swells behind the skull |\n| Liver | %s |\n";
        assertThat(MadeNotes.of("table", table.formatted("is full of cysts"))).isNotEmpty();
        assertThat(MadeNotes.of("table", table.formatted(""))).isEmpty();
    }

    @Test
    void a_heading_does_not_give_the_name_away_in_another_form() {
        String note = """
                # Chemie

                ## Ion

                **Ionen** sind kleinste Teilchen, die durch Abgabe oder Aufnahme von Elektronen geladen werden.
                """;
        assertThat(MadeNotes.of("typed", note)).extracting(MadeNotes::prompt).noneMatch(p -> p.contains("Ion"));
    }

    @Test
    void one_of_a_number_of_things_is_named_by_nothing() {
        String note =
                "# Life\n\n## Groups\n\n**Opisthokonta** is %s groups of cells with a nucleus in which tissues arose.\n";
        assertThat(MadeNotes.of("typed", note.formatted("one of over 25"))).isEmpty();
    }
}
