package dev.studyleaf.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.note.Fragment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sorting, cards, case studies and how a question counts, as their authors write them. */
class CardsAndCasesTest {
    private static List<String> sides(Quiz quiz) {
        return quiz.questions().stream()
                .map(CardQuestion.class::cast)
                .map(card ->
                        card.core().prompt().text() + " / " + card.back().text() + (card.reversed() ? " (back)" : ""))
                .toList();
    }

    @Test
    void sort_and_a_nested_list_is_a_sorting() {
        Quiz quiz = Quiz.asking(
                "Sort: Where does each belong?",
                "- *Supervised*",
                "  - Regression",
                "  - `Classification`",
                "- Unsupervised: Clustering, PCA; *t-SNE*",
                "- Neither");
        ClassifyQuestion question = quiz.only(ClassifyQuestion.class);
        assertThat(quiz.reports()).isEmpty();
        assertThat(question.core().prompt().text()).isEqualTo("Where does each belong?");
        assertThat(question.categories())
                .extracting(c -> c.name().text())
                .containsExactly("Supervised", "Unsupervised", "Neither");
        assertThat(question.items())
                .extracting(item -> item.text().text() + " " + item.category())
                .containsExactly("Regression 0", "Classification 0", "Clustering 1", "PCA 1", "t-SNE 1");
    }

    @Test
    void a_sorting_without_clear_places_is_an_error() {
        assertThat(Quiz.asking("Sort: Where?", "- A", "  - one").reports())
                .containsExactly("1:15 question.too-few `Sort: Where?`");
        assertThat(Quiz.asking("Sort: Where?", "- A", "  - one", "- B", "  - two", "  - one")
                        .reports())
                .containsExactly("6:7 question.duplicate-option `one`");
        assertThat(Quiz.asking("Sort: Where?", "- A", "  - one", "- a", "  - two")
                        .reports())
                .containsExactly("4:5 question.duplicate-option `a`");
    }

    @Test
    void two_colons_make_a_card_and_three_make_it_go_both_ways() {
        Quiz quiz = Quiz.of("> [!card] Epoch :: One *pass*\n\n> [!card] Recall ::: A share\n");
        assertThat(quiz.reports()).isEmpty();
        assertThat(sides(quiz)).containsExactly("Epoch / One pass", "Recall / A share", "A share / Recall (back)");
        assertThat(quiz.questions()).extracting(Question::onNote).containsExactly(true, true, false);
        assertThat(quiz.questions()).extracting(Question::id).doesNotHaveDuplicates();
        CardQuestion there = (CardQuestion) quiz.questions().get(1);
        CardQuestion back = (CardQuestion) quiz.questions().get(2);
        assertThat(there.pair()).isEqualTo(back.pair());
    }

    @Test
    void a_callout_may_hold_many_cards_under_one_title() {
        Quiz quiz = Quiz.of("""
                > [!case] A bakery
                > It sells bread.

                > [!question] So?
                >
                > Answer: true
                >
                > Why: w

                ## Next

                > [!question] And?
                >
                > Answer: false
                >
                > Why: w
                """);
        assertThat(quiz.reports()).isEmpty();
        assertThat(quiz.questions())
                .extracting(q -> q.core().given().map(Fragment::text).orElse("-"))
                .containsExactly("A bakery It sells bread.", "-");
    }

    @Test
    void a_case_without_a_question_is_a_warning() {
        Quiz quiz = Quiz.of("> [!case] A bakery\n> It sells bread.\n\n## Next\n");
        assertThat(quiz.reports()).containsExactly("1:11 question.case-alone `A bakery`");
    }

    @Test
    void a_comment_says_how_a_question_counts() {
        Question question = Quiz.asking(
                        "It is.", "", "Answer: true", "<!--q domain=\"Data work\" points=3 partial=no exam=only-->")
                .only(TrueFalseQuestion.class);
        assertThat(question.core().marking()).isEqualTo(new Marking("Data work", 3, false, true, true));
        assertThat(question.onNote()).isFalse();
        assertThat(Quiz.asking("It is.", "", "Answer: true", "<!--q points=many exam=yes-->")
                        .reports())
                .containsExactly("4:9 question.unknown-key `points=many`", "4:21 question.unknown-key `exam=yes`");
    }

    @Test
    void a_left_side_of_an_arrow_keeps_its_mark_up() {
        MatchingQuestion question =
                Quiz.asking("Match: What?", "- `a` **b** → c", "- *d* → e").only(MatchingQuestion.class);
        assertThat(question.pairs()).extracting(p -> p.left().text()).containsExactly("a b", "d");
        assertThat(question.pairs().get(0).left().nodes()).hasSize(3);
    }
}
