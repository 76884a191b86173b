package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class AbbreviationTest {
    private static final String ROUTES = """
            # Routing

            Between networks the Border Gateway Protocol (BGP) is spoken. BGP sends whole paths.

            ## OSPF

            Within one of them Open Shortest Path First (OSPF) is common, and OSPF sends what links cost.
            """;

    private static List<Question> of(String markdown) {
        return MadeNotes.of("abbreviation", markdown);
    }

    @Test
    void what_an_abbreviation_stands_for_is_typed_and_shown() {
        List<Question> made = of(ROUTES);
        assertThat(made)
                .extracting(MadeNotes::prompt)
                .containsExactlyInAnyOrder(
                        "Routing: what does “BGP” stand for?", "Routing: what does “OSPF” stand for?");
        assertThat(made).allMatch(Question::onNote);
        assertThat(made)
                .filteredOn(question -> MadeNotes.prompt(question).contains("BGP"))
                .flatExtracting(Question::answers)
                .containsExactly("Border Gateway Protocol");
    }

    @Test
    void a_heading_that_spells_it_out_is_no_part_of_the_prompt() {
        String text = "The Border Gateway Protocol (BGP) sends whole paths. BGP is old.";
        assertThat(of("# Routing\n\n## Border gateways\n\n" + text))
                .extracting(MadeNotes::prompt)
                .containsExactly("Routing: what does “BGP” stand for?");
        assertThat(of("# Border gateways\n\n" + text))
                .as("nothing says of what it is a short form")
                .isEmpty();
        assertThat(of("# Border posts\n\n" + text))
                .extracting(MadeNotes::prompt)
                .containsExactly("Border posts: what does “BGP” stand for?");
    }

    @Test
    void two_that_are_used_most_are_asked_of_a_note() {
        String third = "\nThe Routing Information Protocol (RIP) counts hops.\n";
        assertThat(of(ROUTES + third))
                .extracting(MadeNotes::prompt)
                .hasSize(2)
                .noneMatch(prompt -> prompt.contains("RIP"));
    }

    @Test
    void one_that_the_note_does_not_spell_out_is_not_asked() {
        assertThat(of("# Routing\n\nBGP is spoken between networks, and BGP (old and slow) sends whole paths."))
                .isEmpty();
    }

    @Test
    void the_prompt_is_in_the_language_of_the_note() {
        assertThat(of("---\nlang: de\n---\n" + ROUTES))
                .extracting(MadeNotes::prompt)
                .contains("Routing: wofür steht „BGP“?");
    }
}
