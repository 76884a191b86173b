package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists whose label says what they list, and names that are explained. */
class ListedTest {
    private static List<String> points(Question question) {
        return ((OpenQuestion) question).rubric().stream().map(Fragment::text).toList();
    }

    private static List<Question> listed(String markdown) {
        return MadeNotes.of("listed", markdown);
    }

    @Test
    void what_a_heading_calls_kinds_of_things_is_asked_for() {
        List<Question> asked = listed("""
                # Biology

                ## The liver

                ### Functions

                - makes bile
                - stores sugar
                  - as glycogen
                  - for hours
                - breaks down poisons
                """);
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(MadeNotes.prompt(question))
                    .isEqualTo("Biology, The liver: which 3 points do the notes list under “Functions”?");
            assertThat(points(question))
                    .containsExactly("makes bile", "stores sugar: as glycogen; for hours", "breaks down poisons");
            assertThat(question.onNote()).isTrue();
        });
    }

    @Test
    void a_heading_that_is_a_kind_alone_is_not_what_the_list_is_about() {
        assertThat(
                        listed(
                                "# Heat pumps\n\n## Advantages and disadvantages\n\n### Advantages\n\n- aa bb\n- bb cc\n- dd ee\n"))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("Heat pumps: which 3 points do the notes list under “Advantages”?");
        assertThat(listed("# Types\n\n## Advantages\n\n- bb cc\n- dd ee\n- ff gg\n"))
                .as("of what, nobody could tell")
                .isEmpty();
    }

    @Test
    void lists_in_a_line_and_of_two_are_for_practice_only() {
        assertThat(listed("# Measles\n\n- Symptoms: fever, red eyes, cough\n"))
                .singleElement()
                .satisfies(question -> assertThat(question.onNote()).isFalse());
        assertThat(listed("# Measles\n\n- Effects: the child is tired, and mostly it stays at home.\n"))
                .isEmpty();
        assertThat(listed("# Bias\n\n## Types of bias\n\n- actual bias\n- apparent bias\n"))
                .singleElement()
                .satisfies(question -> assertThat(question.onNote()).isFalse());
    }

    @Test
    void other_labels_and_lists_of_options_and_links_are_no_matter_to_learn() {
        for (String label :
                List.of("Borders", "Further methods to read", "Our methods", "Types below", "Example types")) {
            assertThat(listed("# Trade\n\n## " + label + "\n\n- aa bb\n- cc dd\n- ee ff\n"))
                    .as(label)
                    .isEmpty();
        }
        for (String item : List.of("A. read", "https://a.example/b", "is it so?", "and then,")) {
            assertThat(listed("# Trade\n\n## Types of goods\n\n- aa bb\n- cc dd\n- " + item + "\n"))
                    .as(item)
                    .isEmpty();
        }
    }

    @Test
    void a_brief_heading_stands_behind_the_title_and_one_that_says_nothing_gives_way_to_it() {
        String list = "\n\n- Types\n  - aa bb\n  - cc dd\n  - ee ff\n";
        assertThat(listed("# Spinal anaesthesia\n\n## Technique" + list))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("Spinal anaesthesia, Technique: which 3 points do the notes list under “Types”?");
        for (String heading : List.of("QC", "Q2.1", "After Midterm:", "Intro bio:", "Anaesthesia")) {
            assertThat(listed("# Spinal anaesthesia\n\n## " + heading + list))
                    .as(heading)
                    .singleElement()
                    .extracting(MadeNotes::prompt)
                    .isEqualTo("Spinal anaesthesia: which 3 points do the notes list under “Types”?");
        }
        assertThat(listed("# Q2.1\n\n## QC" + list))
                .as("of what, nobody could tell")
                .isEmpty();
    }

    @Test
    void an_item_that_leads_on_to_a_list_stands_behind_the_title() {
        assertThat(
                        listed(
                                "# The good will\n\n- Acts upon:\n  - Traits\n  - Types of temper\n    - aa bb\n    - cc dd\n    - ee ff\n"))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("The good will, Acts upon: which 3 points do the notes list under “Types of temper”?");
    }

    @Test
    void points_that_are_not_what_the_label_says_are_not_asked_for() {
        String points = "\n\n- aa bb\n- cc dd\n- ee ff\n";
        assertThat(listed("# Trade\n\n## Balancing of the branches" + points)).isEmpty();
        assertThat(listed("# Trade\n\n## Four types" + points)).isEmpty();
        assertThat(listed("# Trade\n\n## Three types" + points)).hasSize(1);
        assertThat(listed("# Trade\n\n## How is it computed? 3 elements" + points))
                .isEmpty();
        assertThat(
                        listed(
                                "# Trade\n\n## Types of unions\n\n- they join\n- they hold\n- between cells:\n  - aa\n  - bb\n"))
                .as("an outline")
                .isEmpty();
        assertThat(listed("# Trade\n\n> ## Box\n>\n> - Types\n>   - aa bb\n>   - cc dd\n>   - ee ff\n"))
                .as("a box")
                .isEmpty();
    }

    @Test
    void a_list_whose_points_are_too_long_for_what_stands_below_them_is_for_practice_only() {
        String below = "  - " + "long words ".repeat(16) + "\n";
        assertThat(listed("# Trade\n\n## Types of goods\n\n- aa bb\n- cc dd\n- ee ff\n" + below + below))
                .singleElement()
                .satisfies(question -> assertThat(question.onNote()).isFalse());
    }

    @Test
    void two_lists_of_the_same_label_in_a_note_are_not_asked_for() {
        String list = "## Methods\n\n- aa bb\n- cc dd\n- ee ff\n\n";
        assertThat(listed("# Trade\n\n" + list)).hasSize(1);
        assertThat(listed("# Trade\n\n" + list + list)).hasSize(1);
        assertThat(listed("# Trade\n\n" + list + list.replace("aa", "gg"))).isEmpty();
        assertThat(listed("# Trade\n\n## War\n\n#" + list + "## Peace\n\n#" + list.replace("aa", "gg")))
                .extracting(MadeNotes::prompt)
                .containsExactlyInAnyOrder(
                        "Trade, War: which 3 points do the notes list under “Methods”?",
                        "Trade, Peace: which 3 points do the notes list under “Methods”?");
    }

    @Test
    void sub_headings_are_a_list_and_what_is_told_of_a_disease_has_points() {
        assertThat(
                        listed(
                                "# Design\n\n## Phases of a loop\n\n### Ideate\n\nWords.\n\n### Build\n\nWords.\n\n### Assess\n\nWords.\n"))
                .singleElement()
                .satisfies(question -> assertThat(points(question)).containsExactly("Ideate", "Build", "Assess"));
        assertThat(listed("# Measles\n\n## Treatment\n\n- rest in bed\n- vitamin A\n- enough to drink\n"))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("Measles: which 3 points do the notes list under “Treatment”?");
    }

    @Test
    void a_sure_term_whose_definition_is_a_formula_is_explained() {
        String note =
                "# Graphs\n\nA **bipartite graph** is a graph $G=(V,E)$ whose vertices fall into two groups $A$ and $B$ without inner edges.\n";
        assertThat(MadeNotes.of("meaning", note)).hasSize(1);
        assertThat(MadeNotes.of("term", note)).isEmpty();
    }

    @Test
    void a_label_that_is_a_sentence_is_asked_for_by_its_name_or_not_at_all() {
        String points = "- coal\n- gas\n- wind\n";
        assertThat(listed("# Power\n\nThere are three types:\n\n" + points))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("Power: which 3 points do the notes list under “three types”?");
        assertThat(listed("# Power\n\nThe advantages are:\n\n" + points)).hasSize(1);
        assertThat(listed("# Power\n\nA plant can serve many roles:\n\n" + points))
                .isEmpty();
        assertThat(listed("# Power\n\nS. 12 Types of plants\n\n" + points)).isEmpty();
    }

    @Test
    void a_list_below_a_sentence_says_not_of_what_it_is() {
        String points = "\n    - coal\n    - gas\n    - wind\n";
        assertThat(listed("# Trade\n\n- Tariffs\n  - types" + points)).hasSize(1);
        assertThat(listed("# Trade\n\n- any obstacle is a barrier\n  - types" + points))
                .isEmpty();
    }

    @Test
    void what_tells_somebody_what_to_do_explains_no_term() {
        String said = "# Shell\n\nA **pipe** is a channel that connects two commands of one shell.\n";
        assertThat(MadeNotes.of("meaning", said)).hasSize(1);
        assertThat(MadeNotes.of("meaning", said.replace("that connects", "where you should connect")))
                .isEmpty();
    }

    @Test
    void a_sure_term_without_others_beside_it_is_explained() {
        String note =
                "# Graphs\n\nA **bipartite graph** is a graph whose vertices fall into two groups without inner edges.\n";
        assertThat(MadeNotes.of("meaning", note)).singleElement().satisfies(question -> {
            assertThat(MadeNotes.prompt(question)).isEqualTo("How do the notes define “bipartite graph”?");
            assertThat(((OpenQuestion) question).model().text()).contains("two groups without inner edges");
        });
        assertThat(MadeNotes.of("meaning", MadeNotes.SURE_BIRDS))
                .as("of the four sea birds a choice is asked instead")
                .extracting(Question::answers)
                .hasSize(2);
    }
}
