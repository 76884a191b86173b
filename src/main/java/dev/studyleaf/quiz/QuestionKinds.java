package dev.studyleaf.quiz;

import java.util.List;

/**
 * All kinds. A question is of the first kind that matches: the leading words {@code Order:}, {@code Match:} and
 * {@code Sort:} decide before anything else; then {@code Model:}, since its points are a list too; then {@code Answer: true} and the list of True
 * and False before any other list of tasks; a list of tasks before {@code Answer:}; a number before words; a gap in the
 * prompt last, because marks are also used for emphasis.
 */
final class QuestionKinds {
    static final List<QuestionKind> ALL = List.of(
            new OrderingKind(),
            new MatchingKind(),
            new ClassifyKind(),
            new OpenKind(),
            new TrueFalseKind(),
            new ChoiceKind(),
            new NumericKind(),
            new ShortAnswerKind(),
            new ClozeKind());

    private QuestionKinds() {}
}
