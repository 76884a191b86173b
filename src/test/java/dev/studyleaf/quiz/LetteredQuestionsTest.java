package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteredQuestionsTest {
    private static final String EXAM = """
            # Exam

            1. Which store keeps objects? (Choose TWO)
                - A. S3
                - B. EBS
                - C. Glacier

                <details><summary>Answer</summary>
                  Correct answer: A, C
                </details>

            2. Which one is a queue?
                - A. SNS
                - B. SQS

                **Answer: B**
            3. Which has no key?
                - A. This
                - B. That
            """;

    @Test
    void lettered_options_with_the_right_letters_below_are_questions() {
        Quiz quiz = Quiz.of(EXAM);
        assertThat(quiz.reports()).isEmpty();
        assertThat(quiz.questions()).hasSize(2);
        ChoiceQuestion first = (ChoiceQuestion) quiz.questions().get(0);
        assertThat(first.core().prompt().text()).isEqualTo("Which store keeps objects?");
        assertThat(first.multiple()).isTrue();
        assertThat(first.answers()).containsExactly("S3", "Glacier");
        assertThat(quiz.questions().get(1).answers()).containsExactly("SQS");
    }

    @Test
    void letters_that_name_no_option_and_lists_in_other_order_are_left_alone() {
        assertThat(Quiz.of(EXAM.replace("A, C", "A, E")).questions()).hasSize(1);
        assertThat(Quiz.of(EXAM.replace("- B. SQS", "- D. SQS")).questions()).hasSize(1);
    }
}
