package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.made.term.Meaning;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was found wrong in folders that have no labels; docs/quality/made-questions-samples.md has the causes. */
class FreshCausesTest {
    private static final String GOODS =
            "\n\n- goods that many people want\n- goods that few can make\n- goods that all may use\n";

    private static List<Question> meaning(String name, String said) {
        return MadeNotes.of("meaning", "# Numbers\n\n**Definition** (" + name + "). " + said + "\n");
    }

    private static List<Question> listed(String headings) {
        return MadeNotes.of("listed", "# Trade\n\n## " + headings + GOODS);
    }

    @Test
    void a_definition_of_two_names_may_say_but_one() {
        String said = "A %s of a number is what is left of it when its sign is taken away for good.";
        assertThat(meaning("modulus", said.formatted("modulus"))).hasSize(1);
        assertThat(meaning("modulus and norm", said.formatted("modulus and norm")))
                .isEmpty();
    }

    @Test
    void what_is_set_up_without_the_name_is_not_yet_a_definition() {
        assertThat(meaning("parity", "Let the set of all numbers be symmetric about the origin of its line."))
                .isEmpty();
    }

    @Test
    void a_definition_that_leads_on_to_a_list_or_a_formula_without_it_is_half_of_one() {
        assertThat(meaning("maximum", "The maximum of a function is the place of its domain for which we have"))
                .isEmpty();
        assertThat(meaning("network", "A network consists of these things: Nodes that are joined by edges"))
                .isEmpty();
        assertThat(meaning("moves", "M1. The moves change the place of two rows of a matrix with each other."))
                .isEmpty();
    }

    @Test
    void how_common_something_is_says_not_what_it_is() {
        String note = "# Networks\n\n**IPsec** is %s for a tunnel that joins two sites of a company safely.\n";
        assertThat(MadeNotes.of("meaning", note.formatted("a protocol"))).hasSize(1);
        assertThat(MadeNotes.of("meaning", note.formatted("the most common choice")))
                .isEmpty();
    }

    @Test
    void why_something_is_there_says_not_what_it_is() {
        String note = "# Networks\n\n- **Handshake**: %s that each side shows the other that it is there to listen\n";
        assertThat(MadeNotes.of("meaning", note.formatted("an exchange of three messages")))
                .hasSize(1);
        assertThat(MadeNotes.of("meaning", note.formatted("because of the messages")))
                .isEmpty();
    }

    @Test
    void a_label_that_tells_somebody_what_to_do_names_no_kind() {
        assertThat(listed("Purposes of trade")).hasSize(1);
        assertThat(listed("Update trade values")).isEmpty();
        assertThat(listed("Outros fatores")).isEmpty();
        assertThat(listed("Roles of trade instead of war")).isEmpty();
        assertThat(listed("Effects of trade vs war")).isEmpty();
    }

    @Test
    void points_that_speak_of_the_label_are_none_of_its_kind() {
        String list = """
                # Widgets

                ## Attached properties

                - %s belong to other classes
                - mere holders of data
                - often used for the places of things
                """;
        assertThat(MadeNotes.of("listed", list.formatted("they"))).hasSize(1);
        assertThat(MadeNotes.of("listed", list.formatted("Attached properties")))
                .isEmpty();
    }

    @Test
    void a_count_after_a_comma_is_one_too() {
        assertThat(listed("Trade, the three types of goods")).hasSize(1);
        assertThat(listed("Trade, the four types of goods")).isEmpty();
    }

    @Test
    void a_short_heading_stands_behind_the_title_of_its_note() {
        String table = """
                # Acetazolamide

                ## Dose for adults

                | Use | Dose |
                | --- | --- |
                | Glaucoma | a tablet four times in a day |
                | Altitude sickness | half a tablet twice a day, with descent |
                | Alkalosis | one injection into a vein |
                """;
        assertThat(MadeNotes.of("table", table))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .allMatch(prompt -> prompt.startsWith("Acetazolamide, Dose for adults: "));
    }

    @Test
    void the_name_of_a_file_begins_no_prompt() {
        assertThat(Prompts.heading("barron-rise-of-commerce-2025-11-08")).isEmpty();
        assertThat(Prompts.heading("time-of-flight")).isEqualTo("time-of-flight");
    }

    @Test
    void aspects_are_aspects_in_other_letters_too() {
        String table = """
                # Patterns

                ## Proxy

                | %s | Proxy | Decorator |
                | --- | --- | --- |
                | Focus | guards the way to an object | adds to what an object does |
                | Clients | never know of it at all | wrap it by their own hands |
                | Number | one for each object | as many as are wanted |
                """;
        for (String corner : List.of("Аспект", "وجه المقارنة")) {
            assertThat(MadeNotes.of("table", table.formatted(corner)))
                    .isNotEmpty()
                    .extracting(MadeNotes::prompt)
                    .allMatch(prompt -> prompt.contains("“Proxy” under ") || prompt.contains("“Decorator” under "));
        }
    }

    @Test
    void a_heading_that_asks_needs_no_question_mark() {
        String note = "# Forces\n\n## %s\n\nTwo charges draw or push each other by the square of their distance.\n";
        assertThat(MadeNotes.of("asked", note.formatted("What is Coulomb's law")))
                .singleElement()
                .matches(Question::onNote)
                .extracting(MadeNotes::prompt)
                .isEqualTo("Forces: What is Coulomb's law?");
        assertThat(MadeNotes.of("asked", note.formatted("What is next"))).isEmpty();
        assertThat(MadeNotes.of("asked", note.formatted("What is Coulomb's law").replace("distance.", "distance,")))
                .isEmpty();
    }

    @Test
    void a_definition_of_one_word_of_a_name_is_not_that_of_the_name() {
        String said = "Ledger makes it possible that many trust each other";
        assertThat(Meaning.isOfPart(said, Stems.of("managed ledger"))).isTrue();
        assertThat(Meaning.isOfPart(said, Stems.of("ledger"))).isFalse();
        assertThat(Meaning.isOfPart("orbitals that have the same energy", Stems.of("degenerate orbitals")))
                .isFalse();
    }

    @Test
    void things_that_are_told_of_in_sentences_are_no_points() {
        String list = "# Atoms\n\n## Elements and isotopes\n\n- %s\n- %s\n- the number of protons in a core\n";
        assertThat(MadeNotes.of("listed", list.formatted("hydrogen, the first of all", "carbon, the sixth of all")))
                .hasSize(1);
        assertThat(MadeNotes.of("listed", list.formatted("an element has one number", "an isotope is of one element")))
                .isEmpty();
    }

    @Test
    void how_many_there_are_says_not_of_what() {
        assertThat(listed("Three main reasons"))
                .singleElement()
                .satisfies(question -> assertThat(MadeNotes.prompt(question)).startsWith("Trade: "));
        assertThat(MadeNotes.of("listed", "# Notes\n\nThere are three main reasons\n" + GOODS))
                .isEmpty();
    }

    @Test
    void points_that_lead_on_to_a_formula_are_none() {
        assertThat(
                        MadeNotes.of(
                                "listed",
                                "# Vectors\n\n## Properties\n\n- they are independent if and only if\n- the sum is commutative\n"))
                .isEmpty();
    }

    @Test
    void unsure_names_above_items_are_not_asked_for() {
        String note = """
                # Tools

                - Hammer
                  - drives nails into wood with a blow
                - Plane
                  - takes a thin layer off a board
                - Saw
                  - cuts a board with many teeth
                """;
        assertThat(MadeNotes.of("term", note)).isEmpty();
        assertThat(MadeNotes.of("definition", note)).isEmpty();
    }
}
