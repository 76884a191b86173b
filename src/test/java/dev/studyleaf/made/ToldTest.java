package dev.studyleaf.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short sections in prose. */
class ToldTest {
    private static final String PROSE = "Tidal power draws on the pull of the moon, so that its yield can be told"
            + " years ahead. Turbines in the mouth of a bay turn with each flood and each ebb, and stand still between.";

    private static final String NOTE = "# Sources of energy\n\n## Tidal power\n\n" + PROSE + "\n";

    private static List<Question> told(String note) {
        return MadeNotes.of("told", note);
    }

    @Test
    void a_short_section_in_prose_is_asked_for_with_all_of_it_as_the_answer() {
        assertThat(told(NOTE)).singleElement().satisfies(question -> {
            assertThat(question.onNote()).isTrue();
            assertThat(MadeNotes.prompt(question))
                    .isEqualTo("Sources of energy: what do the notes say of “Tidal power”?");
            assertThat(((OpenQuestion) question).model().text()).isEqualTo(PROSE);
        });
    }

    @Test
    void a_text_that_does_not_begin_with_its_heading_is_for_practice() {
        String later = NOTE.replace("Tidal power draws", "The yield of tidal power draws");
        assertThat(told(later)).hasSize(1).noneMatch(Question::onNote);
    }

    @Test
    void the_heading_above_says_of_what_it_is() {
        String note = NOTE.replace("## Tidal power", "## Coast of Brittany\n\n### Tidal power");
        assertThat(told(note))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("Sources of energy, Coast of Brittany: what do the notes say of “Tidal power”?");
    }

    @Test
    void a_note_that_is_one_short_text_is_asked_for_by_its_title() {
        assertThat(told("# Tidal power\n\n" + PROSE + "\n"))
                .singleElement()
                .extracting(MadeNotes::prompt)
                .isEqualTo("What do the notes say of “Tidal power”?");
    }

    @Test
    void what_is_not_all_of_a_section_is_no_answer() {
        assertThat(told(NOTE + "\n- spring tides\n- neap tides\n")).isEmpty();
        assertThat(told(NOTE + "\n### Turbines\n\nThey turn.\n")).isEmpty();
        assertThat(told(NOTE.replace("between.", "between:"))).isEmpty();
        assertThat(told(NOTE + "\n" + PROSE + "\n\n" + PROSE + "\n")).isEmpty();
    }

    @Test
    void a_text_begins_by_speaking_of_its_heading() {
        assertThat(told(NOTE.replace("## Tidal power", "## Wind and waves"))).isEmpty();
        assertThat(told(NOTE.replace("Tidal power draws", "This draws"))).isEmpty();
    }

    @Test
    void a_text_to_the_reader_or_about_a_lesson_is_no_knowledge() {
        assertThat(told(NOTE.replace("so that its", "so that your"))).isEmpty();
        assertThat(told(NOTE.replace("draws on", "was in dieser Stunde on"))).isEmpty();
        assertThat(told(NOTE.replace("## Tidal power", "## Exercises\n\n### Tidal power")))
                .isEmpty();
        assertThat(told(NOTE.replace("## Tidal power", "## Introduction to tidal power")))
                .isEmpty();
    }

    @Test
    void a_section_that_defines_a_term_is_asked_for_by_that() {
        String defined = NOTE.replace("Tidal power draws", "**Tidal power** is a source of energy that draws");
        assertThat(told(defined)).isEmpty();
        assertThat(MadeNotes.of(defined)).isNotEmpty();
    }
}
