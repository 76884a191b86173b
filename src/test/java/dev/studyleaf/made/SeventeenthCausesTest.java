package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why questions of the seventeenth sample failed. */
class SeventeenthCausesTest {
    private static List<Question> listed(String markdown) {
        return MadeNotes.of("listed", markdown);
    }

    private static List<Question> shown(String markdown) {
        return listed(markdown).stream().filter(Question::onNote).toList();
    }

    private static List<String> prompts(List<Question> questions) {
        return questions.stream().map(MadeNotes::prompt).toList();
    }

    @Test
    void the_items_of_a_line_in_bold_stand_under_it() {
        assertThat(prompts(listed("""
                        # Networks

                        ## Devices

                        **Router**
                        - works between networks

                        **Firewall**
                        - guards a zone
                        - Offered functions
                          - access control
                          - remote login
                          - address translation
                        """)))
                .containsExactly(
                        "Networks, Devices, Firewall: which 3 points do the notes list under “Offered functions”?");
    }

    @Test
    void an_italian_article_or_a_roman_number_begins_a_name() {
        String causes = "\n\nLe cause sono:\n\n- rivalità antiche\n- riarmo generale\n- crisi nei Balcani\n";
        assertThat(prompts(listed("# Storia\n\n## I guerra mondiale" + causes)))
                .singleElement()
                .asString()
                .contains("I guerra mondiale");
        assertThat(prompts(listed("# Storia\n\n## I think of it" + causes)))
                .singleElement()
                .asString()
                .doesNotContain("I think");
    }

    @Test
    void a_remark_among_points_is_for_practice_only() {
        String effects =
                "# Drugs\n\n## Effects\n\n- unpleasantly dry mouth\n- considerable weight gain\n- persistently poor sleep\n";
        assertThat(shown(effects)).hasSize(1);
        assertThat(shown(effects + "- Because of these, many stop early\n")).isEmpty();
        assertThat(shown(effects + "- example: blurred sight\n")).isEmpty();
        assertThat(shown(effects + "- The kind of drug can change the facts above\n"))
                .isEmpty();
        assertThat(listed(effects + "- example: blurred sight\n")).hasSize(1);
    }

    @Test
    void what_stands_before_the_heading_of_a_title_is_not_about_it() {
        String causes = "Causes:\n\n- rival crowns\n- rich Flanders\n- old feuds\n";
        assertThat(listed("# Joan of Arc\n\n" + causes)).hasSize(1);
        assertThat(
                        listed(
                                "It was a war of kings.\n\n- Crown\n  - Causes\n    - rival crowns\n    - rich Flanders\n    - old feuds\n\n# References\n\nBooks.\n"))
                .as("the file's name or an item stands before it")
                .hasSize(1);
        assertThat(listed("It was a war.\n\n" + causes + "\n# Joan of Arc\n\nA girl.\n"))
                .isEmpty();
    }

    @Test
    void a_label_of_a_name_and_a_kind_is_of_two_things() {
        String points = "\n\n- freshly squeezed lemon juice\n- strong household ammonia\n- some buffers of the blood\n";
        assertThat(shown("# Chemistry\n\n## Acidic solutions" + points)).hasSize(1);
        assertThat(shown("# Chemistry\n\n## PH Scale and acidic solutions" + points))
                .isEmpty();
        assertThat(
                        listed(
                                "# OCaml\n\n## forks of a path\n\nTypes :\n\n- e1 of type bool\n- e2 of the same type\n- e3 is free\n"))
                .isEmpty();
    }

    @Test
    void the_title_of_the_only_note_is_left_out_where_a_heading_gives_the_place() {
        String note = "# Exam basics\n\n## The stack\n\n### Benefits\n\n- less work\n- fewer faults\n- lower price\n";
        assertThat(prompts(MadeNotes.of(note)))
                .containsExactly("Exam basics, The stack: which 3 points do the notes list under “Benefits”?");
        assertThat(prompts(MadeNotes.alone(note)))
                .containsExactly("The stack: which 3 points do the notes list under “Benefits”?");
        assertThat(prompts(MadeNotes.alone(note.replace("## The stack\n\n#", ""))))
                .containsExactly("Exam basics: which 3 points do the notes list under “Benefits”?");
    }

    @Test
    void two_columns_of_which_none_says_more_are_no_rows() {
        String table =
                "# Chemistry\n\n## Boyle\n\n| %s |\n| --- | --- |\n| tastes sour | feels smooth |\n| corrodes metals | neutralises acids |\n| turns litmus red | %s |\n";
        assertThat(MadeNotes.of("table", table.formatted("Acid | Base", "dissolves greasy dirt")))
                .isEmpty();
        assertThat(MadeNotes.of(
                        "table",
                        table.formatted(
                                "Deed | What it shows",
                                "that there is more of an acid in the glass than anything else can make up for")))
                .isNotEmpty();
    }

    @Test
    void an_answer_to_a_difference_speaks_of_both() {
        String asked =
                "# Trade\n\n## What's the difference between offshoring and outsourcing?\n\n- Offshoring moves work to another country.\n";
        assertThat(MadeNotes.of("asked", asked)).isEmpty();
        assertThat(MadeNotes.of("asked", asked + "- Outsourcing moves it to another firm.\n"))
                .hasSize(1);
    }

    @Test
    void what_is_the_same_as_another_or_a_risk_is_named_by_nothing() {
        String note = "# Ears\n\n## Tests\n\n**Otoscopy** is %s.\n";
        assertThat(MadeNotes.of("typed", note.formatted("a look into the ear canal with a small lamp and a lens")))
                .hasSize(1);
        assertThat(MadeNotes.of(
                        "typed", note.formatted("the same as the caffeine and medication limits of nystagmography")))
                .isEmpty();
        assertThat(MadeNotes.of("typed", note.formatted("a risk, especially in the early stages of the disease")))
                .isEmpty();
    }
}
