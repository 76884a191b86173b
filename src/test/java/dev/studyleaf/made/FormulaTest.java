package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The only formula of a section. */
class FormulaTest {
    private static final String NOTE = """
            # Charges

            ## Coulomb's law

            $$F = k \\frac{q_1 q_2}{r^2}$$

            The force between two charges falls with the square of their distance.

            ## Fields

            Fields are drawn as lines.
            """;

    private static List<Question> formulas(String note) {
        return MadeNotes.of("formula", note);
    }

    @Test
    void it_is_asked_for_by_its_heading() {
        assertThat(formulas(NOTE)).singleElement().satisfies(question -> {
            assertThat(MadeNotes.prompt(question))
                    .isEqualTo("Charges: which formula do the notes give for “Coulomb's law”?");
            assertThat(((OpenQuestion) question).model().hasFormula()).isTrue();
            assertThat(question.onNote()).isTrue();
        });
    }

    @Test
    void of_two_nobody_could_tell_which_is_meant() {
        assertThat(formulas(NOTE.replace("## Fields", "$$E = \\frac{F}{q}$$\n\n## Fields")))
                .isEmpty();
        assertThat(formulas(NOTE.replace("their distance.", "their distance, as $F = qE$ says.")))
                .isEmpty();
        assertThat(formulas(NOTE.replace("## Fields", "### In water\n\n$$F = 0$$\n\n## Fields")))
                .isEmpty();
    }

    @Test
    void what_is_worked_out_is_no_formula() {
        assertThat(formulas(NOTE.replace("{r^2}", "{0.25}"))).isEmpty();
        assertThat(formulas(NOTE.replace("{r^2}$$", "{r^2} \\Rightarrow q_1 = \\frac{F r^2}{k q_2}$$")))
                .isEmpty();
        assertThat(formulas(NOTE.replace("F = k", "k"))).isEmpty();
    }

    @Test
    void a_heading_that_names_nothing_or_an_example_asks_for_none() {
        assertThat(formulas(NOTE.replace("## Coulomb's law", "## Example of a charge")))
                .isEmpty();
        assertThat(formulas(NOTE.replace("## Coulomb's law", "## Compute the force of a charge")))
                .isEmpty();
    }

    @Test
    void a_formula_below_a_text_need_not_be_of_the_heading() {
        assertThat(formulas(NOTE.replace("$$F", "Charges push and pull.\n\n$$F")))
                .isEmpty();
    }
}
