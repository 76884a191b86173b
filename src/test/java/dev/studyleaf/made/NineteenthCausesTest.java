package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Question;
import org.junit.jupiter.api.Test;

/** What had no one right answer in the nineteenth sample of fresh folders, by what its text has in common. */
class NineteenthCausesTest {
    private static boolean isShown(String form, String note) {
        return MadeNotes.of(form, note).stream().anyMatch(Question::onNote);
    }

    @Test
    void a_question_that_speaks_of_what_stands_before_it_is_for_practice() {
        String note = """
                # Rivers

                ## Why are %s rivers slow?

                - The land of these rivers is nearly flat
                - Weirs hold the water back
                - Silt fills the beds of the rivers
                """;
        assertThat(isShown("asked", note.formatted("lowland"))).isTrue();
        assertThat(isShown("asked", note.formatted("the 2"))).isFalse();
        assertThat(isShown("asked", note.formatted("other"))).isFalse();
    }

    @Test
    void what_only_points_tell_of_a_name_is_asked_for_as_what_the_notes_say() {
        String note = """
                # Wide Area Networks (*WAN*)

                - Used to connect places far from each other, over the land
                - Lines are rented from carriers
                - Frames cross many switches
                """;
        assertThat(MadeNotes.of("meaning", note))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("Wide Area Networks (WAN): what do the notes say of “Wide Area Networks”?");
    }

    @Test
    void a_value_in_words_among_formulas_is_not_asked_for() {
        String table = """
                # Gases

                ## Quantities of a gas

                | Quantity | Unit | Told by |
                | --- | --- | --- |
                | Pressure | $N$ | a gauge at the wall of the vessel |
                | Volume | $m^3$ | the marks on the side of a piston |
                | Particles | number | counting what is left in a beam |
                """;
        assertThat(MadeNotes.of("table", table))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .noneMatch(prompt -> prompt.contains("“Unit”"));
        assertThat(MadeNotes.of("table", table.replace("$N$", "newton").replace("$m^3$", "litre")))
                .extracting(MadeNotes::prompt)
                .anyMatch(prompt -> prompt.contains("“Unit”"));
    }

    @Test
    void a_marked_name_with_what_is_said_of_it_is_no_label() {
        String note =
                "# Economics\n\n- **%s** %s\n    - wants without limit\n    - few resources\n    - a choice of one\n";
        assertThat(MadeNotes.of("listed", note.formatted("Causes", "of scarcity")))
                .hasSize(1);
        assertThat(MadeNotes.of("listed", note.formatted("Scarcity", "forms the core of choices")))
                .isEmpty();
    }

    @Test
    void a_point_that_leads_on_and_a_label_that_gives_a_task_ask_for_nothing() {
        String note = "# Cycles\n\n## %s\n\n- New houses\n- %s\n    - leading\n    - lagging\n";
        assertThat(MadeNotes.of("listed", note.formatted("Causes of a boom", "Cheap loans")))
                .hasSize(1);
        assertThat(MadeNotes.of("listed", note.formatted("Causes of a boom", "Types are")))
                .extracting(MadeNotes::prompt)
                .noneMatch(prompt -> prompt.endsWith("under “Causes of a boom”?"));
        String last =
                note.substring(0, note.indexOf("    -")).formatted("Causes of a boom", "Loans that banks live on");
        assertThat(MadeNotes.of("listed", last)).as("nothing stands below it").hasSize(1);
        assertThat(MadeNotes.of("listed", note.formatted("Discuss causes of a boom", "Cheap loans")))
                .isEmpty();
    }
}
