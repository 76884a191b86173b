package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignQuestionsTest {
    private static final String FRENCH =
            "Les cellules sont dans tous les tissus et une paroi est ce qui ne se voit pas sur elles.\n\n";
    private static final String ITALIAN =
            "Il gatto è nel giardino e il cane non è con il padrone, come gli altri che sono nel bosco.\n\n";

    private static String shown(Question question) {
        return question.kind() + ": " + question.core().prompt().text().strip() + " = "
                + String.join(" + ", question.answers()).strip();
    }

    private static List<String> read(String markdown) {
        Quiz quiz = Quiz.of(markdown);
        assertThat(quiz.reports()).isEmpty();
        return quiz.questions().stream().map(ForeignQuestionsTest::shown).toList();
    }

    @Test
    void a_summary_that_asks_is_a_question_and_what_it_hides_the_answer() {
        assertThat(read("""
                        <details><summary>What is a note?</summary>A &lt;text&gt;.</details>
                        <details><summary>Q2: A sheet</summary>
                        One page.
                        </details>

                        <details>
                        <summary>What is a <b>term</b>?</summary>

                        A word with *two* parts:

                        - name
                        - meaning

                        </details>
                        """))
                .containsExactly(
                        "open: What is a note? = A <text>.",
                        "open: A sheet = One page.",
                        "open: What is a term? = A word with two parts:");
    }

    @Test
    void what_is_called_answer_belongs_to_the_question_before_it() {
        assertThat(read("""
                        What is a note?

                        <details><summary>Show answer</summary>

                        A text.

                        </details>
                        """)).containsExactly("open: What is a note? = A text.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q: What is it?\nA: A leaf.",
                "Q: What is it? A: A leaf.",
                "**Q:** What is it?\n\n**A:** A leaf.",
                "**Q1: What is it?**\n**A1:** A leaf.",
                "Question: What is it?\nAnswer: A leaf.",
                "- Q: What is it?\n- A: A leaf.",
                "- Q: What is it?\n  - A: A leaf.",
                "Frage: What is it?\nAntwort: A leaf.",
                "Vraag 1: What is it?\nAntwoord: A leaf.",
                "Вопрос: What is it?\nОтвет: A leaf.",
                "質問：What is it?\n答え：A leaf.",
                "What is it?\nA: A leaf.",
                "**What is it?**\n\n**Answer:** A leaf.",
                "Q: What is it?\n\nA leaf.",
                "- Q: What is it?\n\n  A leaf.",
                "> [!question]- What is it?\n> A leaf.",
                "??? question \"What is it?\"\n    A leaf.",
            })
    void labels_of_question_and_answer_are_read_in_all_their_spellings(String markdown) {
        assertThat(read(markdown)).containsExactly("open: What is it? = A leaf.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Question | Answer", "Fronte | Retro", "Frage | Antwort", "问题 | 答案", "問題 | 答え"})
    void heads_of_tables_of_cards_are_read_in_many_languages(String heads) {
        assertThat(read("| " + heads + " |\n| --- | --- |\n| What is it? | A leaf. |"))
                .containsExactly("card: What is it? = A leaf.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q : Qu'est-ce ?\nR : Une feuille.",
                "**Q1 :** Qu'est-ce ?\n\n**R1 :** Une feuille.",
                "- Q: Qu'est-ce ?\n- R: Une feuille.",
                "Q: Qu'est-ce ? R: Une feuille.",
            })
    void an_answer_is_called_r_in_french(String markdown) {
        assertThat(read(FRENCH + markdown)).containsExactly("open: Qu'est-ce ? = Une feuille.");
    }

    @Test
    void an_answer_is_called_r_where_the_words_of_a_note_are_spanish() {
        assertThat(read("""
                        Las plantas son los seres que no se mueven y hay más de un tejido en ellas, como el que lleva el agua por su tallo.

                        P: ¿Qué es una célula?
                        R: La unidad de la vida.
                        P: ¿Y la pared?
                        R: Lo que la rodea.
                        """))
                .containsExactly(
                        "open: ¿Qué es una célula? = La unidad de la vida.", "open: ¿Y la pared? = Lo que la rodea.");
        assertThat(read(ITALIAN + "D: Che cos'è?\n\nR: Una foglia.")).containsExactly("open: Che cos'è? = Una foglia.");
    }

    @Test
    void r_is_no_answer_in_other_languages_nor_where_nothing_is_asked() {
        assertThat(
                        read(
                                "The charge of the body is that which the field acts on, and it is not of the mass.\n\nQ: What is the charge?\nR: resistance"))
                .isEmpty();
        assertThat(read(FRENCH + "Q : la charge\nR : la résistance")).isEmpty();
        assertThat(read(FRENCH + "Pourquoi ?\n\nR : la résistance\n\nP: Où ?\n\nIci."))
                .isEmpty();
    }

    @Test
    void several_pairs_may_stand_in_one_paragraph_and_answers_have_several_lines() {
        assertThat(read("Q: one?\nA: first\nstill first\nQ: two?\nA: second"))
                .containsExactly("open: one? = first still first", "open: two? = second");
    }

    @Test
    void a_label_without_its_other_half_is_text() {
        assertThat(read("Q: This has no answer.\n\nSomething else. A: not an answer to a question.\n\nA) Lima"))
                .isEmpty();
        assertThat(read("Q: Who asks?\n\nQ: Who asks again?\n\n## Rest\n\nA: a letter of the alphabet"))
                .isEmpty();
    }

    @Test
    void gaps_of_anki_and_logseq_are_gaps() {
        ClozeQuestion question = Quiz.of(
                        "The {{c1::heart}} pumps **{{c2::blood::a liquid}}** and {{cloze air}} is not.")
                .only(ClozeQuestion.class);
        assertThat(question.answers()).containsExactly("heart", "blood", "air");
        assertThat(question.gaps()).extracting(ClozeQuestion.Gap::hint).containsExactly("", "a liquid", "");
    }

    @Test
    void marks_are_gaps_under_the_heading_of_a_quiz_alone() {
        assertThat(
                        read(
                                "## Notes\n\nThe ==heart== pumps.\n\n## Self-check\n\nThe ==lung== breathes.\n\n## Rest\n\n==No.=="))
                .containsExactly("cloze: The lung breathes. = lung");
    }

    @Test
    void cards_are_read_where_a_note_says_that_it_has_some() {
        String cards = "Paris::France\nRome:::Italy\n\nstatus:: done\n\nstd::vector<int> x;\n";
        List<String> expected = List.of("card: Paris = France", "card: Rome = Italy", "card: Italy = Rome");
        assertThat(read(cards)).isEmpty();
        assertThat(read("#flashcards\n\n" + cards)).isEqualTo(expected);
        assertThat(read("#notes #flashcards/geo\n\n" + cards)).isEqualTo(expected);
        assertThat(read(cards.replace("Italy\n", "Italy <!--SR:!2024-01-01,3,250-->\n")))
                .isEqualTo(expected);
        assertThat(read("## Flashcards\n\n" + cards + "\n## Rest\n\nA::B\n")).isEqualTo(expected);
    }

    @Test
    void a_question_mark_on_a_line_of_its_own_parts_a_card() {
        assertThat(read("#flashcards/geo\n\nWhat is\nthe capital?\n?\nParis\non the Seine\n\nLyon\n??\na city\n"))
                .containsExactly(
                        "card: What is the capital? = Paris on the Seine",
                        "card: Lyon = a city",
                        "card: a city = Lyon");
        assertThat(read("Is that so\n?\nYes.\n")).isEmpty();
    }

    @Test
    void a_line_with_the_tag_card_is_a_front() {
        assertThat(read("Capital of France #card\nParis\n\n- Capital of Italy #flashcard\n  - Rome\n"))
                .containsExactly("card: Capital of France = Paris", "card: Capital of Italy = Rome");
    }

    @Test
    void items_under_the_heading_of_a_quiz_ask() {
        Quiz quiz = Quiz.of("""
                ## Quiz

                1. What is one?
                   - an answer
                2. What is two? The answer.
                3. What is three?

                ### Boxes

                Which is right?
                - [x] this
                - [ ] that
                """);
        assertThat(quiz.questions().stream().map(ForeignQuestionsTest::shown))
                .containsExactly(
                        "open: What is one? = ", "open: What is two? = The answer.", "choice: Which is right? = this");
        assertThat(quiz.reports()).containsExactly("6:4 question.no-answer `What is three?`");
    }

    @Test
    void a_table_of_questions_and_answers_is_a_set_of_cards() {
        Quiz quiz = Quiz.of("| # | Question | Answer |\n|--|--|--|\n| 1 | What `a` | *b* |\n| 2 | What c | |\n");
        assertThat(quiz.questions().stream().map(ForeignQuestionsTest::shown)).containsExactly("card: What a = b");
        assertThat(quiz.reports()).hasSize(1).allMatch(report -> report.startsWith("4:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. Which one?\n\nA. left\nB. right\n\n**Answer: B**. So it is.",
                "1. Which one?\n   a) left\n   b) right\n   Answer: b\n   So it is.",
                "Which one?\n\n- A) left\n- B) right\n\nCorrect answer: B\n\nExplanation: So it is.",
                "Q1. Which one? (Choose ONE)\n\n(A) left\n(B) right\n\n<details><summary>Answer</summary>\n\nB\n\nSo it is.\n\n</details>",
            })
    void questions_of_exams_are_read_with_options_as_lines_or_items(String markdown) {
        ChoiceQuestion question = Quiz.of(markdown).only(ChoiceQuestion.class);
        assertThat(question.core().prompt().text()).isEqualTo("Which one?");
        assertThat(question.options().stream()
                        .map(option -> option.text().text().strip()))
                .containsExactly("left", "right");
        assertThat(question.answers()).containsExactly("right");
        assertThat(question.core().why().orElseThrow().text()).contains("So it is.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "std::vector is fast, and `a::b` is code.",
                "key:: value\nType:: book",
                "Front :: back without a tag, f :: Int -> Int",
                "https://example.org/?a=b::c and 2001:db8::1",
                "What should I do next?\n- [x] write\n- [ ] read",
                "- [x] done\n- [ ] not done",
                "A. First heading\nB. Second heading",
                "Answer the question. Question the answer.",
                "Q. E. D. follows.",
                "<details><summary>Output</summary>x</details>",
                "{{ site.title }} and {{c}} and {{ cloze }} and `{{c1::code}}`",
                "| Question | Points |\n|--|--|\n| a | b |",
                "## Questions\n\n- What is it?\n- What else?",
                "## Questions about S3\n\n- What is it?\n  - later",
                "Is that so\n?\nYes.",
                "Plan A: first. Plan B: second. Answer: both",
            })
    void plain_text_is_no_question(String markdown) {
        assertThat(read(markdown)).isEmpty();
    }

    @Test
    void no_word_of_an_answer_is_lost() {
        Quiz quiz = Quiz.of(
                "<details><summary>Why?</summary>\n\nOne\n\n1. two\n   - three\n\n```\nfour\n```\n\n> five\n\n</details>\n\nsix");
        assertThat(quiz.only(OpenQuestion.class).model().text()).contains("One", "two", "three", "four", "five");
        assertThat(quiz.note().blocks()).hasSize(1);
    }
}
