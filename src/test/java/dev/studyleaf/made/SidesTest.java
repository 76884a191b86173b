package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points that are sorted to two sides. */
class SidesTest {
    private static final String BOTH = "[Advantages=[no lock is needed, readers never wait], "
            + "Disadvantages=[old versions take room, a vacuum has to run]]";
    private static final String SNAPSHOTS =
            "Databases, Snapshots: what belongs under “Advantages”, what under “Disadvantages”? ";

    private static List<String> sorted(String markdown) {
        return MadeNotes.of("sides", markdown).stream()
                .map(question -> MadeNotes.prompt(question) + " "
                        + ((ClassifyQuestion) question)
                                .categories().stream()
                                        .map(category -> category.name().text() + "="
                                                + category.items().stream()
                                                        .map(item -> item.text())
                                                        .toList())
                                        .toList())
                .toList();
    }

    @Test
    void pros_and_cons_below_an_item_are_sorted() {
        assertThat(sorted("""
                # Storage

                ## Kinds

                - Tape
                  - Pros:
                    - cheap for each terabyte
                    - lasts for thirty years
                  - Cons:
                    - slow to find a file
                    - needs a drive of its own
                """))
                .containsExactly("Storage, Kinds, Tape: what belongs under “Pros”, what under “Cons”? "
                        + "[Pros=[cheap for each terabyte, lasts for thirty years], "
                        + "Cons=[slow to find a file, needs a drive of its own]]");
    }

    @Test
    void they_may_be_headings() {
        assertThat(sorted("""
                # Snapshots

                ## Advantages

                - no lock is needed
                - readers never wait

                ## Disadvantages

                - old versions take room
                - a vacuum has to run
                """)).containsExactly(SNAPSHOTS.replace("Databases, ", "") + BOTH);
        assertThat(sorted("""
                # Databases

                ## Snapshots

                ### Advantages

                - no lock is needed
                - readers never wait

                ### Disadvantages

                - old versions take room
                - a vacuum has to run
                """)).containsExactly(SNAPSHOTS + BOTH);
    }

    @Test
    void they_may_be_bold_lines() {
        assertThat(sorted("""
                # Databases

                ## Snapshots

                **Advantages:**

                - no lock is needed
                - readers never wait

                **Disadvantages:**

                - old versions take room
                - a vacuum has to run
                """)).containsExactly(SNAPSHOTS + BOTH);
    }

    @Test
    void they_may_stand_in_one_line_each() {
        assertThat(sorted("""
                # Databases

                ## Snapshots

                - Advantages: no lock is needed, readers never wait
                - Disadvantages: old versions take room, a vacuum has to run
                """)).containsExactly(SNAPSHOTS + BOTH);
    }

    @Test
    void two_things_of_a_heading_are_told_apart_by_what_is_said_of_each() {
        assertThat(sorted("""
                # Networks

                ## TCP vs UDP

                **TCP**

                - sets up a connection first
                - resends what was lost

                **UDP**

                - sends without asking
                - suits live voice
                """))
                .containsExactly(
                        "Networks, TCP vs UDP: what belongs under “TCP”, what under “UDP”? "
                                + "[TCP=[sets up a connection first, resends what was lost], UDP=[sends without asking, suits live voice]]");
    }

    @Test
    void what_may_be_on_both_sides_or_names_its_side_is_left_out() {
        assertThat(sorted("""
                ## Arrays vs Lists

                - Arrays
                  - constant time for each index
                  - arrays have a fixed length
                  - lie in one block of memory
                  - waste room when half empty
                - Lists
                  - grow without a copy
                  - index in linear time for each
                  - follow a pointer to the next
                """))
                .containsExactly("Arrays vs Lists: what belongs under “Arrays”, what under “Lists”? "
                        + "[Arrays=[lie in one block of memory, waste room when half empty], "
                        + "Lists=[grow without a copy, follow a pointer to the next]]");
    }

    @Test
    void a_line_above_both_lists_says_what_they_speak_of() {
        assertThat(sorted("""
                ## Build tools

                Maven

                - Pros
                  - shorter build files
                  - plugins can be shared
                - Cons
                  - hardly flexible
                  - verbose syntax
                """))
                .containsExactly(
                        "Build tools, Maven: what belongs under “Pros”, what under “Cons”? "
                                + "[Pros=[shorter build files, plugins can be shared], Cons=[hardly flexible, verbose syntax]]");
    }

    @Test
    void other_lists_side_by_side_are_no_sides() {
        assertThat(sorted("""
                ## Trees

                - Insert
                  - find the place for the key
                  - hang the node there
                - Delete
                  - find the node of the key
                  - put its successor there
                """)).isEmpty();
    }

    @Test
    void the_question_leads_to_the_line_of_the_first_side() {
        String note = """
                ## Tape

                - Pros: cheap for each terabyte, lasts for thirty years
                - Cons: slow to find a file, needs a drive of its own
                """;
        Question question = MadeNotes.of("sides", note).get(0);
        assertThat(note.substring(question.core().origin().span().offset())).startsWith("- Pros:");
    }

    @Test
    void a_sentence_that_stands_in_the_line_of_its_side_is_not_cut_into_points() {
        String note = """
                # Networks

                ## Collisions vs broadcasts

                - **Collisions:** Each port is alone, so that stations send at once, hearing what comes in, which speeds up all traffic.
                - **Broadcasts:** Even so, by default, a switch passes each frame on, where routers would stop.
                """;
        assertThat(MadeNotes.of("sides", note)).isEmpty();
    }
}
