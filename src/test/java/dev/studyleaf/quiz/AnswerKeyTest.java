package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers that stand apart from their questions. */
class AnswerKeyTest {
    private static List<String> read(String markdown) {
        return Quiz.of(markdown).questions().stream()
                .map(question -> question.kind() + ": "
                        + question.core().prompt().text().strip() + " = "
                        + String.join(" + ", question.answers()).strip())
                .toList();
    }

    @Test
    void a_numbered_list_under_answers_answers_the_questions_of_the_same_numbers() {
        Quiz quiz = Quiz.of("""
                ## Review questions

                1. What does a heap keep?
                2. Name the two rotations.
                3. Why is it balanced?

                ## Answers

                1. Its largest key at the root.
                2. Left and right.
                3. So that the height stays small.

                ## Rest

                Text.
                """);
        assertThat(quiz.reports()).isEmpty();
        assertThat(quiz.questions())
                .extracting(Question::asked)
                .containsExactly("What does a heap keep?", "Name the two rotations.", "Why is it balanced?");
        assertThat(quiz.questions().get(1))
                .isInstanceOfSatisfying(
                        OpenQuestion.class,
                        open -> assertThat(open.model().text()).contains("Left and right."));
        assertThat(quiz.note().sections())
                .extracting(section -> section.title())
                .doesNotContain("Answers");
    }

    @Test
    void letters_under_answers_choose_the_lettered_options() {
        assertThat(read("""
                ## Practice

                1. Which store keeps objects?
                   A) S3
                   B) EBS
                2. Which two are queues?
                   - A. SQS
                   - B. SNS
                   - C. MQ

                ### Answer key

                1. A
                2. A, C: both hold messages
                """))
                .containsExactly("choice: Which store keeps objects? = S3", "choice: Which two are queues? = SQS + MQ");
    }

    @Test
    void a_list_that_answers_nothing_stays_where_it_is() {
        String steps = """
                ## Steps

                1. Open the lid.
                2. Close it.

                ## Solutions

                1. Salt in water
                2. Sugar in water
                """;
        Quiz quiz = Quiz.of(steps);
        assertThat(quiz.questions()).isEmpty();
        assertThat(quiz.note().blocks()).hasSize(4);
        assertThat(read("## Quiz\n\n1. What is it?\n2. And what is that?\n\n## Answers\n\n1. One\n2. Two\n3. Three\n"))
                .isEmpty();
    }
}
