package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.made.words.Stems;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves a question with more than one right answer, or without one; docs/quality/made-questions.md has the causes. */
class OneRightAnswerTest {
    private static final String TOLD =
            "%s sends back what was written under locks that no other writer can hold at the same"
                    + " time, and waits for them in a fixed order, so that no two writers wait for each other.";

    private static List<String> listed(String note) {
        return MadeNotes.of("listed", note).stream().map(MadeNotes::prompt).toList();
    }

    private static List<String> asked(String question, String answer) {
        return MadeNotes.of("asked", "# Engines\n\n## " + question + "\n\n" + answer + "\n").stream()
                .map(MadeNotes::prompt)
                .toList();
    }

    private static List<String> meaning(String said) {
        return MadeNotes.of("meaning", "# Companies\n\n## Forms\n\n- **Guild (GLD)**: " + said + "\n").stream()
                .map(MadeNotes::prompt)
                .toList();
    }

    @Test
    void a_prompt_says_the_way_to_what_it_asks_for() {
        String points = "\n\n- aa bb\n- cc dd\n- ee ff\n";
        assertThat(listed("# Chapter 8: Circuits\n\n## Source free\n\n### Three types of response" + points))
                .containsExactly(
                        "Circuits, Source free: which 3 points do the notes list under “Three types of response”?");
        assertThat(listed("# Memory\n\n## Reference counting\n\n### Cons" + points))
                .as("a word about notes in a heading that says more")
                .containsExactly("Memory, Reference counting: which 3 points do the notes list under “Cons”?");
        assertThat(listed(
                        "# Users\n\n## Identity card\n\nIt has a chip and a small memory\n\nMain functions:" + points))
                .as("a remark is no heading")
                .containsExactly("Users, Identity card: which 3 points do the notes list under “Main functions”?");
    }

    @Test
    void a_prompt_that_nothing_stands_before_begins_with_a_capital() {
        String table = """
                # Q2.1

                | Bird | Nest | Food |
                | --- | --- | --- |
                | Puffin | burrows in the grass of cliffs | small fish of the open sea |
                | Heron | platforms in the tops of trees | frogs that sit in shallow ponds |
                | Cuckoo | what other birds have built | hairy worms that others leave |
                """;
        assertThat(MadeNotes.of("table", table))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .allMatch(prompt -> prompt.startsWith("Bird: what do the notes give for “"));
    }

    @Test
    void what_stands_between_is_left_out_where_the_way_is_long() {
        assertThat(
                        listed(
                                "# Cells\n\n## Tissue\n\n### Walls\n\n#### Pores\n\n##### Functions\n\n- aa bb\n- cc dd\n- ee ff\n"))
                .containsExactly("Cells, Walls, Pores: which 3 points do the notes list under “Functions”?");
    }

    @Test
    void a_list_of_two_kinds_and_points_that_are_remarks() {
        String points = "\n\n- clay that holds water\n- sand that lets it through\n- %s\n";
        assertThat(MadeNotes.of("listed", "# Soils\n\n## Features of soils" + points.formatted("humus on top")))
                .singleElement()
                .matches(question -> question.onNote());
        assertThat(MadeNotes.of("listed", "# Soils\n\n## Features and formation" + points.formatted("humus on top")))
                .noneMatch(question -> question.onNote());
        assertThat(listed("# Soils\n\n## Features of soils" + points.formatted("maybe humus")))
                .isEmpty();
        assertThat(listed("# Soils\n\n## Features of soils" + points.formatted("Age - N/A")))
                .isEmpty();
    }

    @Test
    void a_question_is_answered_by_what_it_asks_for() {
        assertThat(asked(
                        "What is performance?",
                        "- algorithms: decide the number of steps\n- memory: decides how fast they are"))
                .as("what has to do with it")
                .isEmpty();
        assertThat(asked(
                        "What is performance?",
                        "- performance: the number of tasks in a time\n- memory: decides how fast they are"))
                .hasSize(1);
        assertThat(asked("What are terms?", "- Tests for them")).isEmpty();
        assertThat(asked("What is an engine?", "In this course an engine is what turns the wheels of a mill."))
                .isEmpty();
        assertThat(asked("What are four likely causes of heat?", "- friction of the wheels\n- burning of the oil"))
                .isEmpty();
    }

    @Test
    void how_something_works_takes_more_than_a_remark() {
        String remark = "An engine is run by one driver only.";
        assertThat(asked("How does an engine work?", remark)).isEmpty();
        assertThat(asked("How does an engine work?", remark + "\n\nIt burns oil."))
                .as("the rest of the answer is below")
                .isEmpty();
        assertThat(asked("Why does an engine stop?", "An engine stops without oil."))
                .as("a reason takes few words")
                .hasSize(1);
        assertThat(asked("How does an engine work?", remark + " It burns oil, and turns a wheel by the heat of that."))
                .hasSize(1);
    }

    @Test
    void a_fact_is_no_definition() {
        assertThat(meaning("a group of makers that share one market of a town")).hasSize(1);
        assertThat(meaning("Min. 70 000 in gold. Led by a board of makers.")).isEmpty();
        assertThat(meaning("enshrined in the laws of the town and its market")).isEmpty();
        assertThat(meaning("a typical way of selling goods is using a market of a town"))
                .isEmpty();
        assertThat(meaning("a perfect example of makers that share one market")).isEmpty();
    }

    @Test
    void what_is_told_of_something_else_than_the_heading() {
        String note = "# Databases\n\n## Locks\n\n";
        assertThat(MadeNotes.of("told", note + TOLD.formatted("The store with locks")))
                .hasSize(1);
        assertThat(MadeNotes.of("told", note + TOLD.formatted("ScyllaDB"))).isEmpty();
        assertThat(MadeNotes.of(
                        "told",
                        note + TOLD.formatted("The store with locks") + "\n\n" + note.substring(13)
                                + TOLD.formatted("Another store with locks")))
                .as("of two headings alike")
                .isEmpty();
    }

    @Test
    void pros_and_cons_below_two_things_need_not_be_of_both() {
        String points =
                "\n\n### Pros%s\n\n- cheap for all\n- quick to make\n\n### Cons%s\n\n- hard to mend\n- soon worn out\n";
        assertThat(MadeNotes.of("sides", "# Mills\n\n## Wind and water" + points.formatted("", "")))
                .isEmpty();
        assertThat(MadeNotes.of("sides", "# Mills\n\n## Wind and water" + points.formatted(" of wind", " of wind")))
                .hasSize(1);
    }

    @Test
    void two_columns_set_side_by_side_are_no_things_with_a_facet() {
        String table = """


                | Old mill | New mill |
                | --- | --- |
                | turned by hand alone | turned by falling water |
                | one sack a day | forty sacks a day |
                | built of green wood | cast of grey iron |
                """;
        assertThat(MadeNotes.of("table", "# Mills\n\n## Comparison of ages" + table))
                .isEmpty();
    }

    @Test
    void definitions_with_two_words_in_common_may_both_fit() {
        assertThat(Stems.areAlike(
                        Stems.of("elegant restaurant with outstanding food and well trained staff for long evenings"),
                        Stems.of("elegant place, high-quality food made from scratch, kind service"),
                        0.5,
                        1))
                .isTrue();
        assertThat(Stems.areAlike(
                        Stems.of("food from a counter"), Stems.of("food that is eaten while one walks"), 0.9, 1))
                .isFalse();
    }
}
