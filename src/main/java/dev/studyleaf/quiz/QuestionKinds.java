package dev.studyleaf.quiz;

import java.util.List;

/** All kinds, the most particular first. */
final class QuestionKinds {
    static final List<QuestionKind> ALL = List.of(
            new OrderingKind(),
            new MatchingKind(),
            new OpenKind(),
            new TrueFalseKind(),
            new ChoiceKind(),
            new NumericKind(),
            new ShortAnswerKind(),
            new ClozeKind());

    private QuestionKinds() {}
}
