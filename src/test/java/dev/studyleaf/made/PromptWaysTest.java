package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of what a list is asked: docs/adr/0046-prompts-say-the-way.md. */
class PromptWaysTest {
    private static final String GOODS =
            "\n\n- goods that many people want\n- goods that few can make\n- goods that all may use\n";

    private static String prompt(String headings) {
        return MadeNotes.of("listed", headings + GOODS).stream()
                .map(MadeNotes::prompt)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_heading_that_chooses_one_of_a_title_is_said() {
        assertThat(prompt("# Free and planned trade\n\n## Free trade\n\n### Advantages"))
                .startsWith("Free and planned trade, Free trade: ");
        assertThat(prompt("# Free trade of goods\n\n## Free trade\n\n### Advantages"))
                .startsWith("Free trade of goods: ");
    }

    @Test
    void a_heading_of_a_kind_that_has_a_name_is_said() {
        assertThat(prompt("# Trade\n\n## Port types\n\n### Three types")).startsWith("Trade, Port types: ");
    }

    @Test
    void what_is_said_of_a_heading_behind_a_colon_does_not_hide_its_name() {
        assertThat(prompt("# Trade\n\n## Harbours: where ships rest\n\n### Advantages"))
                .startsWith("Trade, Harbours");
    }
}
