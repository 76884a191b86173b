package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.note.Fragment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind as its author writes it. */
class QuestionKindsTest {
    @Test
    void a_list_with_one_tick_is_a_single_choice() {
        Quiz quiz = Quiz.asking(
                "Which mode streams?",
                "- [X] Pipe mode",
                "  - Right: it feeds a FIFO.",
                "  - At once.",
                "- [ ] File mode",
                "  > Copies first.");
        ChoiceQuestion question = quiz.only(ChoiceQuestion.class);
        assertThat(quiz.reports()).isEmpty();
        assertThat(question.multiple()).isFalse();
        assertThat(question.options()).extracting(o -> o.text().text()).containsExactly("Pipe mode", "File mode");
        assertThat(question.options()).extracting(ChoiceQuestion.Option::right).containsExactly(true, false);
        assertThat(question.options())
                .extracting(o -> o.feedback().map(Fragment::text).orElse(""))
                .containsExactly("Right: it feeds a FIFO. At once.", "Copies first.");
    }

    @Test
    void two_ticks_or_the_word_multi_make_a_multiple_choice() {
        assertThat(Quiz.asking("Which?", "- [x] a", "- [x] b", "- [ ] c")
                        .only(ChoiceQuestion.class)
                        .multiple())
                .isTrue();
        ChoiceQuestion led = Quiz.asking("multi Which?", "- [x] a", "- [ ] b").only(ChoiceQuestion.class);
        assertThat(led.multiple()).isTrue();
        assertThat(led.core().prompt().text()).isEqualTo("Which?");
        assertThat(Quiz.asking("Multi: Which?", "- [x] a", "- [ ] b")
                        .only(ChoiceQuestion.class)
                        .multiple())
                .isTrue();
    }

    @Test
    void a_prompt_may_begin_with_a_word_that_only_looks_like_a_leading_one() {
        for (String prompt : new String[] {"Multi-AZ is what?", "Multi model endpoints are?", "Ordering is what?"}) {
            ChoiceQuestion question = Quiz.asking(prompt, "- [x] a", "- [ ] b").only(ChoiceQuestion.class);
            assertThat(question.multiple()).isFalse();
            assertThat(question.core().prompt().text()).isEqualTo(prompt);
        }
    }

    @Test
    void an_option_keeps_its_id_where_it_moves() {
        ChoiceQuestion one = Quiz.asking("Which?", "- [x] Pipe mode", "- [ ] b").only(ChoiceQuestion.class);
        ChoiceQuestion other =
                Quiz.asking("Or which?", "- [ ] b", "- [x]  pipe  mode").only(ChoiceQuestion.class);
        assertThat(one.options().get(0).id())
                .matches("[a-z0-9]{8}")
                .isEqualTo(other.options().get(1).id());
    }

    @Test
    void the_words_true_and_false_are_a_statement_to_judge() {
        assertThat(Quiz.asking("It is.", "", "Answer: true")
                        .only(TrueFalseQuestion.class)
                        .answer())
                .isTrue();
        assertThat(Quiz.asking("It is.", "answer: FALSE.")
                        .only(TrueFalseQuestion.class)
                        .answer())
                .isFalse();
        assertThat(Quiz.asking("It is.", "- [ ] True", "- [x] False")
                        .only(TrueFalseQuestion.class)
                        .answer())
                .isFalse();
        assertThat(Quiz.asking("It is?", "Answer: yes").only(ShortAnswerQuestion.class))
                .isNotNull();
    }

    @Test
    void an_answer_that_nobody_types_the_same_is_a_model_to_compare_with() {
        Quiz asked = Quiz.asking(
                "How many people?",
                "Answer: 23",
                "P = 1 - 365 * 364 ... (365 - (n - 1)) / 365^n, as two of them",
                "Why: so.");
        assertThat(asked.only(OpenQuestion.class).model().text()).startsWith("23 P = 1");
        assertThat(asked.reports()).isEmpty();
        String nine = "one two three four five six seven eight nine";
        assertThat(Quiz.asking("So?", "Answer: " + nine).only(OpenQuestion.class))
                .isNotNull();
        assertThat(Quiz.asking("So?", "Answer: " + nine + " | ten").only(ShortAnswerQuestion.class))
                .isNotNull();
        assertThat(Quiz.asking("So?", "- [x] a", "- [ ] b", "", "Answer: " + nine)
                        .only(ChoiceQuestion.class))
                .isNotNull();
    }

    @Test
    void words_are_a_short_answer_with_alternatives_slips_and_expressions() {
        ShortAnswerQuestion question = Quiz.asking(
                        "What feeds a FIFO?",
                        "",
                        "Answer: Pipe mode ~ | pipe | /p(i|y)pe/x/i | `/p3\\.x/` | a\\\\|b",
                        "",
                        "Not: File mode | file => copies *first*",
                        "",
                        "Not: nothing")
                .only(ShortAnswerQuestion.class);
        assertThat(question.accepted())
                .containsExactly(
                        new ShortAnswerQuestion.Accepted("Pipe mode", true, false),
                        new ShortAnswerQuestion.Accepted("pipe", false, false),
                        new ShortAnswerQuestion.Accepted("p(i|y)pe/x", false, true),
                        new ShortAnswerQuestion.Accepted("p3\\.x", false, true),
                        new ShortAnswerQuestion.Accepted("a|b", false, false));
        assertThat(question.wrong())
                .extracting(w -> w.text() + ": " + w.feedback().text())
                .containsExactly("File mode: copies first", "file: copies first", "nothing: ");
    }

    @Test
    void marks_in_the_prompt_are_gaps() {
        Quiz quiz = Quiz.asking("Recall ignores ==true negatives|TN==^[cell] and ==nothing== else.");
        assertThat(quiz.reports()).isEmpty();
        assertThat(quiz.only(ClozeQuestion.class).gaps())
                .containsExactly(
                        new ClozeQuestion.Gap(java.util.List.of("true negatives", "TN"), "cell"),
                        new ClozeQuestion.Gap(java.util.List.of("nothing"), ""));
    }

    @Test
    void marks_are_only_marks_where_there_is_an_answer() {
        assertThat(Quiz.asking("Is ==this== so?", "Answer: true").only(TrueFalseQuestion.class))
                .isNotNull();
        assertThat(Quiz.asking("Is ==this== so?", "- [x] a", "- [ ] b").only(ChoiceQuestion.class))
                .isNotNull();
    }

    @Test
    void order_and_a_numbered_list_are_an_ordering() {
        OrderingQuestion question = Quiz.asking("Order: First to last.", "1. Ingest", "2. Train", "3. Serve")
                .only(OrderingQuestion.class);
        assertThat(question.core().prompt().text()).isEqualTo("First to last.");
        assertThat(question.items()).extracting(Fragment::text).containsExactly("Ingest", "Train", "Serve");
    }

    @Test
    void match_and_a_table_are_a_matching_with_extras() {
        MatchingQuestion question = Quiz.asking(
                        "Match: What is what?",
                        "",
                        "| A | B |",
                        "| --- | --- |",
                        "| x | one |",
                        "| y | two |",
                        "|  | three |")
                .only(MatchingQuestion.class);
        assertThat(question.pairs())
                .extracting(p -> p.left().text() + "=" + p.right().text())
                .containsExactly("x=one", "y=two");
        assertThat(question.extras()).extracting(Fragment::text).containsExactly("three");
    }

    @Test
    void match_and_bullets_with_any_arrow_are_a_matching_too() {
        MatchingQuestion question = Quiz.asking("Match: Which?", "- x → one", "- y -> two", "- z => three", "- → four")
                .only(MatchingQuestion.class);
        assertThat(question.pairs())
                .extracting(p -> p.left().text() + "=" + p.right().text())
                .containsExactly("x=one", "y=two", "z=three");
        assertThat(question.extras()).extracting(Fragment::text).containsExactly("four");
    }

    @Test
    void a_model_answer_has_the_bullets_after_it_as_points_and_needs_no_why() {
        Quiz quiz = Quiz.of("> [!card] Explain.\n>\n> Open: It is so\n> and so.\n>\n> - one\n> - two\n");
        OpenQuestion question = quiz.only(OpenQuestion.class);
        assertThat(question.model().text()).isEqualTo("It is so and so.");
        assertThat(question.rubric()).extracting(Fragment::text).containsExactly("one", "two");
        assertThat(quiz.reports()).isEmpty();
    }

    @Test
    void what_a_cloze_asks_gives_neither_its_answers_nor_its_hints_away() {
        Quiz quiz = Quiz.of("> [!question] Recall ignores ==true negatives|TN==^[cell] only.\n>\n> Why: so.\n");
        assertThat(quiz.only(ClozeQuestion.class).asked()).isEqualTo("Recall ignores … only.");
    }

    @Test
    void labels_may_be_german_spanish_or_french() {
        Quiz quiz = Quiz.of("""
                > [!question] Der Recall zählt die echten Fälle.
                >
                > Hinweis: Nenner.
                >
                > Antwort: wahr
                >
                > Warum: So ist er definiert.
                """);
        TrueFalseQuestion statement = quiz.only(TrueFalseQuestion.class);
        assertThat(quiz.reports()).isEmpty();
        assertThat(statement.answer()).isTrue();
        assertThat(statement.core().hints()).extracting(Fragment::text).containsExactly("Nenner.");
        assertThat(Quiz.of("> [!question] ¿Cómo se llama?\n>\n> Respuesta: recall\n>\n> Explicación: así.\n")
                        .reports())
                .isEmpty();
        ShortAnswerQuestion typed = Quiz.of("> [!question] Quel mode ?\n>\n> Réponse: tube\n>\n> Pourquoi: vite.\n")
                .only(ShortAnswerQuestion.class);
        assertThat(typed.answers()).containsExactly("tube");
        assertThat(Quiz.of("> [!question] Stimmt es?\n> - [x] Falsch\n> - [ ] Wahr\n>\n> Erklärung: nein.\n")
                        .only(TrueFalseQuestion.class)
                        .answer())
                .isFalse();
        assertThat(Quiz.of("> [!card] Recall :: Trefferquote\n> Warum: Fälle.\n")
                        .only(CardQuestion.class)
                        .core()
                        .why())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"Risposta, vero, true", "Resposta, falso, false", "Antwoord, onwaar, false", "Answer, 正しい, true"})
    void statements_are_judged_in_many_languages(String label, String answer, boolean right) {
        assertThat(Quiz.of("> [!question] Una foglia è verde.\n>\n> " + label + ": " + answer + "\n")
                        .only(TrueFalseQuestion.class)
                        .answer())
                .isEqualTo(right);
    }
}
