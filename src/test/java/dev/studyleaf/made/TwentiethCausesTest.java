package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Question;
import org.junit.jupiter.api.Test;

/** What had no one right answer in the twentieth sample of fresh folders, by what its text has in common. */
class TwentiethCausesTest {
    private static boolean isShown(String form, String note) {
        return MadeNotes.of(form, note).stream().anyMatch(Question::onNote);
    }

    @Test
    void a_value_that_is_an_example_is_for_practice_only() {
        assertThat(shownOfMolecule("selective")).isPositive();
        for (String example : new String[] {"e.g.", "bijv.", "z. B.", "z.B.", "p. ej.", "ad es.", "par exemple"}) {
            assertThat(shownOfMolecule(example)).as(example).isZero();
        }
    }

    private static long shownOfMolecule(String begin) {
        String pair = "# Life\n\n## Levels of life\n\n| Level | What emerges |\n| --- | --- |\n"
                + "| Molecule | %s binding of other molecules |\n".formatted(begin)
                + "| Cell | %s taking up food and water |\n".formatted(begin)
                + "| Tissue | %s contraction of all fibres |\n".formatted(begin);
        return MadeNotes.of("table", pair).stream().filter(Question::onNote).count();
    }

    @Test
    void a_comparison_below_nothing_that_names_its_subject_is_for_practice_only() {
        String note = """
                # %s

                | Property | Shield | Composite |
                | --- | --- | --- |
                | Shape | wide base and low profile | steep sides |
                | Eruption | gentle and often effusive | periodic and explosive |
                | Ejecta | runny lava of basalt | viscous lava and ash |
                """;
        assertThat(isShown("table", note.formatted("Volcanoes"))).isTrue();
        assertThat(isShown("table", note.formatted("Notes"))).isFalse();
    }

    @Test
    void a_comparison_is_asked_under_the_heading_that_names_what_it_compares() {
        String note = """
                # Shield and composite volcanoes

                | Property | Shield | Composite |
                | --- | --- | --- |
                | Shape | wide base and low profile | steep sides |
                | Eruption | gentle and often effusive | periodic and explosive |
                | Ejecta | runny lava of basalt | viscous lava and ash |
                """;
        assertThat(MadeNotes.of("table", note))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .allMatch(prompt -> prompt.startsWith("Shield and composite volcanoes: "));
    }

    @Test
    void lists_of_an_analysis_side_by_side_are_not_asked_by_the_row() {
        String note = """
                # Marketing

                ## Analysis of a company

                | %s | %s | %s |
                | --- | --- | --- |
                | Innovation | new laws that come into force | satisfied customers of long standing |
                | New groups | political trends of the coming years | research and development of its own |
                | Globalisation | new competitors from other countries | know-how of all that work there |
                """;
        assertThat(MadeNotes.of("table", note.formatted("Method", "Drawback", "Feature of it")))
                .isNotEmpty();
        assertThat(MadeNotes.of("table", note.formatted("Opportunities", "Threats", "Strengths")))
                .isEmpty();
    }

    @Test
    void a_list_with_a_point_that_is_none_of_its_kind_is_not_asked_for() {
        String note = "# Economics\n\n## %s\n\n- Life expectancy\n- %s\n- Rates of crime\n";
        assertThat(MadeNotes.of("listed", note.formatted("Measures of well-being", "Levels of education")))
                .hasSize(1);
        assertThat(MadeNotes.of("listed", note.formatted("Measures of well-being", "Other measures of life")))
                .isEmpty();
        assertThat(MadeNotes.of("listed", note.formatted("Measures of well-being", "Y = C + I")))
                .isEmpty();
        assertThat(MadeNotes.of("listed", note.formatted("Advantages of trade", "Cheap goods")))
                .hasSize(1);
        assertThat(MadeNotes.of("listed", note.formatted("Advantages of trade", "Cheap goods\n**Disadvantages**")))
                .isEmpty();
    }

    @Test
    void what_words_are_equal_to_and_what_there_is_more_of_are_points() {
        String note = "# Firms\n\n## Risks of old machines\n\n- Legacy parts = no repair\n- %s\n- High costs\n";
        assertThat(MadeNotes.of("listed", note.formatted("More broken goods"))).hasSize(1);
        assertThat(MadeNotes.of("listed", note.formatted("Other risks of theirs")))
                .isEmpty();
    }

    @Test
    void two_sentences_are_no_label() {
        String note = "# Trade\n\n- %s\n  1. Consumers of goods\n  2. Producers of goods\n  3. Banks of both\n";
        assertThat(MadeNotes.of("listed", note.formatted("Benefits of trade"))).hasSize(1);
        assertThat(MadeNotes.of("listed", note.formatted("Trade produces net benefits. Some gain benefits")))
                .isEmpty();
    }

    @Test
    void a_part_of_a_text_is_no_term_and_that_there_is_something_defines_none() {
        String note = "# Learning\n\n**%s** is the way in which people hold on to what they know for a long time.\n";
        assertThat(MadeNotes.of("meaning", note.formatted("Consolidation"))).hasSize(1);
        for (String part : new String[] {"Discussion", "Discussie", "Diskussion", "Discussione", "Discussão"}) {
            assertThat(MadeNotes.of("meaning", note.formatted(part))).as(part).isEmpty();
        }
    }

    @Test
    void that_there_is_something_says_not_what_the_heading_is() {
        String note =
                "# Leren\n\n## Conditionalisering\n\n%s een verschil tussen het kennisnetwerk van een ondeskundige"
                        + " en dat van een expert.\n";
        assertThat(MadeNotes.of("meaning", note.formatted("Conditionalisering is")))
                .hasSize(1);
        assertThat(MadeNotes.of("meaning", note.formatted("Er is"))).isEmpty();
    }
}
