package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What readers of made questions found wrong: docs/quality/made-questions-samples.md has the causes. */
class CausesTest {
    private static final String ROCKS = """
            | %s | Granite | Basalt |
            | --- | --- | --- |
            | Grain | coarse grains that eyes see | fine crystals under glass |
            | Origin | slow cooling under ground | quick cooling outside |
            | Colour | mostly pale and speckled | nearly black everywhere |
            """;

    private static List<Question> asked(String answer) {
        return MadeNotes.of("asked", "# Rocks\n\n## What is granite?\n\n" + answer + "\n");
    }

    @Test
    void an_empty_corner_says_not_what_a_table_is_about() {
        assertThat(MadeNotes.of("table", "# Geology\n\n## Rocks\n\n" + ROCKS.formatted("Feature")))
                .anyMatch(Question::onNote);
        assertThat(MadeNotes.of("table", "# Geology\n\n## Rocks\n\n" + ROCKS.formatted("")))
                .noneMatch(Question::onNote);
        assertThat(MadeNotes.of("table", "# Geology\n\n## Granite vs basalt\n\n" + ROCKS.formatted("")))
                .anyMatch(Question::onNote);
    }

    @Test
    void heads_that_say_what_a_column_tells_are_nothing_to_choose_from() {
        String roles = ROCKS.formatted("Feature").replace("Granite", "Role").replace("Basalt", "Service");
        assertThat(MadeNotes.of("table", "# Geology\n\n## Rocks\n\n" + roles)).isEmpty();
    }

    @Test
    void formulas_in_tables_are_not_asked_for() {
        String table =
                ROCKS.formatted("Feature").replace("under ground", "at $T$").replace("outside", "at $t$");
        assertThat(MadeNotes.of("table", "# Geology\n\n## Rocks\n\n" + table))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .noneMatch(prompt -> prompt.contains("Origin"));
    }

    @Test
    void numbers_and_pictures_before_a_question_are_no_part_of_it() {
        for (String before : List.of("8.1 ", "3. ", "Q2: ", "🧠 1. ")) {
            assertThat(MadeNotes.of(
                            "asked", "# Rocks\n\n## " + before + "What is granite?\n\nGranite is a rock of depth.\n"))
                    .as(before)
                    .singleElement()
                    .extracting(MadeNotes::prompt)
                    .isEqualTo("Rocks: What is granite?");
        }
    }

    @Test
    void what_answers_nothing_is_no_answer() {
        assertThat(asked("Granite is a rock of depth.")).hasSize(1);
        assertThat(asked("TODO")).isEmpty();
        assertThat(asked("[the slides on granite](granite.pdf)")).isEmpty();
        assertThat(asked("- granite is a rock\n- it has three parts:")).isEmpty();
        assertThat(asked("- granite is a rock\n  - " + "of grains and more ".repeat(20)))
                .as("what stands below a point is too long for it")
                .isEmpty();
        assertThat(MadeNotes.of("asked", "# Rocks\n\n## Have you seen granite before?\n\nGranite is in kitchens.\n"))
                .isEmpty();
    }

    @Test
    void a_line_that_leads_on_is_answered_by_the_list_below_it() {
        assertThat(asked("Here is what granite has\n\n- feldspar\n- quartz\n- mica"))
                .singleElement()
                .satisfies(question ->
                        assertThat(((OpenQuestion) question).rubric()).hasSize(3));
        assertThat(asked("Here is what granite has")).isEmpty();
    }

    @Test
    void things_that_have_names_are_not_told_in_sentences() {
        String list = "# Keys\n\n## Types of keys\n\n- %s\n- public\n- shared\n";
        assertThat(MadeNotes.of("listed", list.formatted("private: known to one only")))
                .hasSize(1);
        assertThat(MadeNotes.of("listed", list.formatted("they are slower to work with than many others are")))
                .isEmpty();
    }

    @Test
    void below_a_heading_of_two_things_a_label_says_of_which_its_list_is() {
        String list = "# Trees and more\n\n## Oak vs ash\n\n### %s\n\n- hard wood\n- good for floors\n- lasts long\n";
        assertThat(MadeNotes.of("listed", list.formatted("Advantages"))).isEmpty();
        assertThat(MadeNotes.of("listed", list.formatted("Advantages of oak"))).hasSize(1);
    }

    @Test
    void a_sentence_that_mentions_a_name_says_not_what_it_is() {
        assertThat(Definitions.mentions("The … is a rule of two steps")).isFalse();
        assertThat(Definitions.mentions("a rule of two steps. Each … has a name"))
                .isFalse();
        assertThat(Definitions.mentions("The sluggish nature of the … limits the design"))
                .isTrue();
    }

    @Test
    void names_that_contain_each_other_in_another_spelling_are_no_options_for_each_other() {
        Set<String> one = Giveaway.spelled(Stems.of("anabolismo"));
        Set<String> other = Giveaway.spelled(Stems.of("Metabolismo anabólico"));
        assertThat(Giveaway.isSaidBy(one, other)).isTrue();
        assertThat(Giveaway.isSaidBy(other, one)).isFalse();
        assertThat(Giveaway.is("la cute perianale", "Anale", List.of("Faringeo", "Corneale")))
                .as("a short word in a longer one")
                .isTrue();
    }

    @Test
    void a_heading_that_names_sources_or_has_marks_begins_no_prompt_with_them() {
        assertThat(Prompts.heading("Referências")).isEmpty();
        assertThat(Prompts.heading("Digital Design**")).isEqualTo("Digital Design");
    }

    @Test
    void a_definition_that_breaks_off_is_none() {
        assertThat(Definitions.isWhole("a join that keeps all rows of both sides"))
                .isTrue();
        assertThat(Definitions.isWhole("a join that keeps all rows of both sides. E.g"))
                .isFalse();
        assertThat(Definitions.isWhole("uno de los reguladores de la forma")).isFalse();
    }

    @Test
    void no_heading_tells_a_short_name_of_what_is_asked_for() {
        String note = """
                # Diet

                ## Finding the PAL

                A **physical activity level** (PAL) is a factor by which the need of a resting body grows.
                """;
        assertThat(MadeNotes.of("typed", note))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .noneMatch(prompt -> prompt.contains("PAL"));
        assertThat(MadeNotes.of("typed", note.replace("physical activity level", "activity or work level")))
                .isEmpty();
    }

    @Test
    void a_language_without_words_for_prompts_gives_way_to_that_of_the_folder() {
        assertThat(MadeNotes.of("term", "---\nlang: xx\n---\n" + MadeNotes.SURE_BIRDS))
                .isNotEmpty()
                .extracting(MadeNotes::prompt)
                .allMatch(prompt -> prompt.contains("which one fits"));
    }

    private static final String GOODS =
            "\n\n- goods that many people want\n- goods that few can make\n- goods that all may use\n";

    private static List<Question> listed(String headings) {
        return MadeNotes.of("listed", headings + GOODS);
    }

    @Test
    void a_wide_kind_alone_is_not_asked_for() {
        assertThat(listed("# Trade\n\n## Advantages")).singleElement().matches(Question::onNote);
        assertThat(listed("# Trade\n\n## Rules of trade")).singleElement().matches(Question::onNote);
        assertThat(listed("# Trade\n\n## Las ventajas")).singleElement().matches(Question::onNote);
        for (String label : List.of("Rules", "Annahmen", "causes general", "Os princípios")) {
            assertThat(listed("# Trade\n\n## " + label)).as(label).isEmpty();
        }
    }

    @Test
    void a_list_of_single_words_is_for_practice_only() {
        assertThat(MadeNotes.of("listed", "# Trade\n\n## Advantages\n\n- wealth\n- peace\n- news of others\n"))
                .singleElement()
                .matches(question -> !question.onNote());
    }

    @Test
    void lists_about_the_course_and_those_with_parts_of_a_text_are_not_asked_for() {
        for (String headings :
                List.of("What to study\n\n### Effects", "Lernziele", "Formas de avaliação", "Objetivos da aula")) {
            assertThat(listed("# Trade\n\n## " + headings)).as(headings).isEmpty();
        }
        for (String part : List.of("Conclusion", "8. Fazit", "Recap (!)", "etc...", "other kinds")) {
            assertThat(listed("# Trade\n\n## Advantages\n\n- " + part)).as(part).isEmpty();
        }
    }

    @Test
    void a_kind_in_brackets_or_behind_a_preposition_is_not_what_is_listed() {
        assertThat(listed("# Trade\n\n## Place of goods (types)")).isEmpty();
        assertThat(listed("# Trade\n\n## Não se fala em direitos")).isEmpty();
        assertThat(listed("# Trade\n\n## Man beschreibt Vorteile")).isEmpty();
    }

    @Test
    void a_label_that_says_its_heading_again_stands_behind_the_title() {
        assertThat(listed("# Web filters\n\n## Reputation\n\nDifferent levels of reputation:"))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("Web filters: which 3 points do the notes list under “Different levels of reputation”?");
    }

    private static List<Question> meaning(String name, String said) {
        return MadeNotes.of("meaning", "# Rules\n\nThe **" + name + "** is " + said + "\n");
    }

    @Test
    void the_formula_that_a_definition_leads_to_is_part_of_the_answer() {
        String said = "a shortcut that gives the derivative of a function with an exponent.";
        assertThat(meaning("power rule", said + "\n\n$$\n\\frac{a}{b} = c\n$$"))
                .singleElement()
                .satisfies(question -> {
                    assertThat(((OpenQuestion) question).model().text())
                            .contains("an exponent")
                            .contains("= c");
                    assertThat(((OpenQuestion) question).model().hasFormula()).isTrue();
                });
        assertThat(meaning("power rule", said + "\n\nMore.\n\n$$\n\\frac{a}{b} = c\n$$"))
                .singleElement()
                .satisfies(
                        question -> assertThat(((OpenQuestion) question).model().hasFormula())
                                .isFalse());
    }

    @Test
    void figures_say_not_what_something_is() {
        assertThat(meaning("gland", "a source of 65 to 70 percent of 12 fluids."))
                .isEmpty();
        assertThat(meaning("gland", "a source of fluids beside the bladder, behind bones."))
                .hasSize(1);
    }

    @Test
    void what_every_subject_has_is_no_term() {
        String said = "- **Importância**: a virtude que garante a coerência do sistema jurídico\n";
        assertThat(MadeNotes.of("# Direito\n\n" + said)).isEmpty();
    }
}
