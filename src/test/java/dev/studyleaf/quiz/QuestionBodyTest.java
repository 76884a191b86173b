package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.note.Fragment;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.junit.jupiter.api.Test;

/** Which part of a question a table, a list or code belongs to. */
class QuestionBodyTest {
    private static final String TABLE = "\n> | | yes |\n> | --- | --- |\n> | real | 8 |\n>";

    private static boolean has(Fragment fragment, Class<? extends Node> block) {
        return fragment.nodes().stream().anyMatch(block::isInstance);
    }

    @Test
    void what_stands_before_the_answer_is_asked_about() {
        Fragment number = Quiz.asking("What is recall?", TABLE, "Answer: 0.8")
                .only(NumericQuestion.class)
                .core()
                .prompt();
        assertThat(has(number, TableBlock.class)).isTrue();
        assertThat(number.text()).isEqualTo("What is recall? yes real 8");
        assertThat(number.lead().text()).isEqualTo("What is recall?");
        assertThat(has(number.rest(), TableBlock.class)).isTrue();

        ChoiceQuestion choice = Quiz.asking(
                        "Which?", "", "1. one", "2. two", "", "```", "code", "```", "- [x] a", "- [ ] b")
                .only(ChoiceQuestion.class);
        assertThat(has(choice.core().prompt(), OrderedList.class)).isTrue();
        assertThat(has(choice.core().prompt().rest(), FencedCodeBlock.class)).isTrue();
        assertThat(choice.options()).hasSize(2);
    }

    @Test
    void a_label_right_below_the_options_belongs_to_the_question() {
        Quiz quiz = Quiz.of("""
                > [!question] Which?
                > - [x] a
                > - [ ] b
                >   goes on
                > Hint: look
                > Why: it *is*
                > so.

                > [!question] Order: which first?
                > 1. one
                > 2. two
                > 3. three
                >    - with a point
                > **Why:** counted.

                > [!question] What are these?
                > - red
                > - blue
                > Answer: colours
                > Why: seen.

                > [!note] A box
                > - stays
                > Why: as it is
                """);
        assertThat(quiz.reports()).isEmpty();
        ChoiceQuestion choice = (ChoiceQuestion) quiz.questions().get(0);
        assertThat(choice.options().get(1).text().text()).isEqualTo("b goes on");
        assertThat(choice.core().hints().get(0).text()).isEqualTo("look");
        assertThat(choice.core().why().orElseThrow().text()).isEqualTo("it is so.");
        OrderingQuestion order = (OrderingQuestion) quiz.questions().get(1);
        assertThat(order.items()).hasSize(3);
        assertThat(order.core().why().orElseThrow().text()).isEqualTo("counted.");
        ShortAnswerQuestion typed = (ShortAnswerQuestion) quiz.questions().get(2);
        assertThat(typed.accepted().get(0).text()).isEqualTo("colours");
        assertThat(typed.core().prompt().text()).doesNotContain("Answer").contains("red", "blue");
        assertThat(quiz.questions()).hasSize(3);
    }

    @Test
    void what_stands_under_why_or_a_hint_explains() {
        Quiz quiz = Quiz.of("""
                > [!question] Which?
                > - [x] a
                > - [ ] b
                >
                > Hint: look
                >
                > - here
                >
                > Why: so
                >
                > | | yes |
                > | --- | --- |
                > | real | 8 |
                >
                > - of
                >   - all
                >
                > Last words.
                """);
        QuestionCore core = quiz.only(ChoiceQuestion.class).core();
        Fragment why = core.why().orElseThrow();
        assertThat(has(why, TableBlock.class)).isTrue();
        assertThat(has(why, BulletList.class)).isTrue();
        assertThat(why.text()).contains("all", "Last words.");
        assertThat(has(core.hints().get(0), BulletList.class)).isTrue();
        assertThat(quiz.reports()).isEmpty();
    }

    @Test
    void what_stands_under_an_option_is_its_feedback_whatever_it_is() {
        ChoiceQuestion choice = Quiz.asking(
                        "Which?",
                        "- [x] a",
                        "  - since",
                        "    - deeper",
                        "  - | t | u |",
                        "    | --- | --- |",
                        "    | v | w |",
                        "- [ ] b")
                .only(ChoiceQuestion.class);
        Fragment told = choice.options().get(0).feedback().orElseThrow();
        assertThat(told.text()).contains("since", "deeper", "v");
        assertThat(has(told, TableBlock.class)).isTrue();
    }

    @Test
    void what_belongs_to_nothing_is_told() {
        assertThat(Quiz.asking("So?", "Answer: true", TABLE).reports())
                .anyMatch(report -> report.startsWith("4:3 question.unknown-key"));
        assertThat(Quiz.asking("Order: them", "1. a", "2. b", "3. c", TABLE).reports())
                .anyMatch(report -> report.startsWith("6:3 question.unknown-key"));
        assertThat(Quiz.asking("Which?", "- [x] a", "- [ ] b", "", "1. stray").reports())
                .anyMatch(report -> report.startsWith("5:3 question.unknown-key"));
    }
}
