package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.TextRun;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a question, and where exactly. */
class QuestionReportsTest {
    @Test
    void a_wrong_question_is_left_out_and_the_others_stay() {
        Quiz quiz = Quiz.of("> [!question] One?\n> Why: so.\n\n> [!question] Two.\n> Answer: true\n> Why: so.\n");
        assertThat(quiz.questions()).extracting(Question::kind).containsExactly("truefalse");
        assertThat(quiz.reports()).containsExactly("1:15 question.no-answer `One?`");
    }

    /** Obsidian has callouts of that name that nobody answers. */
    @Test
    void words_alone_are_a_box_and_no_question() {
        for (String box : List.of(
                "> [!question] What is recall?\n",
                "> [!question]\n",
                "> [!question]\n> What is recall?\n",
                "> [!question]- What is recall?\n",
                "> [!question]- Of recall\n> A share.\n",
                "> [!question]+ What is recall?\n> A share.\n",
                "> [!question] To ask\n> - why\n> - how\n",
                "> [!question] What is `a: b`?\n> Note: words.\n>\n> ```\n> Answer: x\n> ```\n",
                "!!! question\n    Which?\n")) {
            Quiz quiz = Quiz.of(box);
            assertThat(quiz.questions()).as(box).isEmpty();
            assertThat(quiz.reports()).as(box).isEmpty();
        }
        assertThat(Quiz.of("> [!quiz] What is recall?\n").reports()).hasSize(1);
    }

    @Test
    void a_box_of_words_is_text_like_any_other() {
        assertThat(Quiz.of("> [!question] What is recall?\n> A **share** of [them](x.md).\n")
                        .note()
                        .runs())
                .extracting(TextRun::text)
                .contains("A ", "share");
    }

    @Test
    void a_question_must_ask_something() {
        assertReported("1:1 question.empty-prompt `> [!question]`", "> [!question]\n>\n> Answer: true\n");
        assertReported("1:15 question.empty-prompt `Order:`", "> [!question] Order:\n> 1. a\n> 2. b\n> 3. c\n");
    }

    @Test
    void a_title_without_words_is_empty_and_the_next_line_is_the_prompt() {
        Quiz quiz = Quiz.of("> [!question]\n> Which?\n>\n> Answer: true\n>\n> Why: so.\n");
        Fragment prompt = quiz.only(TrueFalseQuestion.class).core().prompt();
        assertThat(quiz.note().callouts().get(0).title().isEmpty()).isTrue();
        assertThat(prompt.text()).isEqualTo("Which?");
        assertThat(prompt.nodes()).hasSize(1);
    }

    @Test
    void a_question_needs_an_answer() {
        assertAsked("1:15 question.no-answer `Which?`", "Which?", "- [ ] a", "- [ ] b");
        assertAsked("1:15 question.no-answer `Which?`", "Which?", "- a", "- b");
        assertAsked("2:3 question.no-answer `Answer:`", "Which?", "Answer:");
        assertAsked("2:11 question.no-answer `|`", "Which?", "Answer: |");
        assertAsked("2:12 question.no-answer `a(b`", "Which?", "Answer: /a(b/");
        assertAsked("2:3 question.no-answer `Model:`", "Which?", "Model:");
    }

    @Test
    void a_number_must_be_one() {
        assertAsked("2:11 question.bad-number `0.9..0.7`", "How much?", "Answer: 0.9..0.7");
    }

    @Test
    void too_few_things_are_no_task() {
        assertAsked("1:15 question.too-few `Order: Which?`", "Order: Which?", "1. a", "2. b");
        assertAsked("1:15 question.too-few `Order: Which?`", "Order: Which?", "- a", "- b", "- c");
        assertAsked("1:15 question.too-few `Match: Which?`", "Match: Which?", "- a → b");
        assertAsked("2:9 question.too-few `a`", "Which?", "- [x] a");
    }

    @Test
    void nothing_may_be_there_twice_or_stand_alone() {
        assertAsked("4:9 question.duplicate-option `A`", "Which?", "- [x] a", "- [ ] b", "- [ ] A");
        assertAsked("5:6 question.duplicate-option `a`", "Order: Which?", "1. a", "2. b", "3. c", "4. a");
        assertAsked("4:5 question.duplicate-option `a → d`", "Match: Which?", "- a → b", "- c → d", "- a → d");
        assertAsked("4:5 question.no-answer `e`", "Match: Which?", "- a → b", "- c → d", "- e");
    }

    @Test
    void an_unknown_key_is_reported_at_the_key() {
        Quiz quiz = Quiz.asking("So?", "Answer: true", "<!--q id=so tgas=x level=7 domain=\"a b\"-->");
        assertThat(quiz.questions()).hasSize(1);
        assertThat(quiz.reports())
                .containsExactly("3:15 question.unknown-key `tgas=x`", "3:22 question.unknown-key `level=7`");
    }

    @Test
    void a_label_that_is_nearly_one_is_reported() {
        assertThat(Quiz.asking("So?", "Anwser: true").reports())
                .containsExactly("1:15 question.no-answer `So?`", "2:3 question.unknown-key `Anwser`");
    }

    @Test
    void a_line_that_belongs_to_nothing_is_reported() {
        Quiz quiz = Quiz.asking("Which?", "- [x] a", "- [ ] b", "", "Some words.");
        assertThat(quiz.questions()).hasSize(1);
        assertThat(quiz.reports()).containsExactly("5:3 question.unknown-key `Some words.`");
        assertThat(Quiz.asking("How many?", "", "Answer: 8", "", "Some words.").reports())
                .containsExactly("5:3 question.unknown-key `Some words.`");
    }

    @Test
    void weak_questions_are_warned_of_and_kept() {
        assertThat(Quiz.of("> [!question] So?\n> Answer: true\n").reports())
                .containsExactly("1:15 question.no-why `So?`");
        assertWarned(
                "7:9 question.many-options `f`",
                "Which?",
                "- [x] a",
                "- [ ] b",
                "- [ ] c",
                "- [ ] d",
                "- [ ] e",
                "- [ ] f");
        assertWarned("3:5 question.no-box `b`", "Which?", "- [x] a", "- b");
        assertWarned(
                "2:9 question.long-answer `a very long and careful answer`",
                "Which?",
                "- [x] a very long and careful answer",
                "- [ ] b");
        assertWarned(
                "3:9 question.all-of-the-above `All of the above`",
                "Which?",
                "- [x] a thing",
                "- [ ] All of the above");
        assertWarned("1:15 question.given-away `Is pipe mode fast?`", "Is pipe mode fast?", "Answer: Pipe mode");
    }

    @Test
    void an_answer_is_given_away_by_whole_words_of_four_letters_only() {
        assertThat(Quiz.asking("Is the pipeline fast?", "Answer: pipe").reports())
                .isEmpty();
        assertThat(Quiz.asking("Is it a GPU?", "Answer: GPU").reports()).isEmpty();
    }

    @Test
    void no_text_makes_the_reader_fail() {
        String whole = """
                > [!question] multi Which ==a|b==^[c] ^id
                > - [x] a
                >   - b
                > - [ ] /b
                >
                > Hint: x
                > Answer: [1, 2)
                > Not: a => b
                >
                > | a | b |
                > | - | - |
                > | c |
                > <!--q id=a tags=,b x-->
                """;
        for (int start = 0; start < whole.length(); start += 3) {
            for (int end = start; end <= whole.length(); end++) {
                assertThat(Quiz.of("> [!question] " + whole.substring(start, end)))
                        .isNotNull();
            }
        }
    }

    private static void assertAsked(String report, String... lines) {
        Quiz quiz = Quiz.asking(lines);
        assertThat(quiz.reports()).containsExactly(report);
        assertThat(quiz.questions()).isEmpty();
    }

    private static void assertWarned(String report, String... lines) {
        Quiz quiz = Quiz.asking(lines);
        assertThat(quiz.reports()).containsExactly(report);
        assertThat(quiz.questions()).hasSize(1);
    }

    private static void assertReported(String report, String markdown) {
        Quiz quiz = Quiz.of(markdown);
        assertThat(quiz.reports()).containsExactly(report);
        assertThat(quiz.questions()).isEmpty();
    }

    @Test
    void a_regular_expression_that_no_browser_reads_is_told() {
        for (String java : new String[] {"(?i)pipe", "pip++e", "\\Apipe", "pipe\\h"}) {
            assertThat(Quiz.of("> [!question] Which?\n>\n> Answer: `/" + java + "/`\n>\n> Why: so.\n")
                            .reports())
                    .singleElement()
                    .asString()
                    .contains("question.no-answer");
        }
        for (String both : new String[] {"(?:pipe|file)", "C\\++", "\\d{3}", "a+b*", "(?<n>a)"}) {
            assertThat(Quiz.of("> [!question] Which?\n>\n> Answer: `/" + both + "/`\n>\n> Why: so.\n")
                            .reports())
                    .isEmpty();
        }
    }
}
