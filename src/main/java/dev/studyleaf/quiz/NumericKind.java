package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import java.util.Optional;

/** {@code Answer:} and a number: {@code 0.8 ± 0.01}, {@code 0.8 +- 1%}, {@code 0.7..0.9}, {@code [0.7, 0.9)}, {@code 128 GB}. */
final class NumericKind implements QuestionKind {
    @Override
    public boolean matches(Draft draft) {
        return draft.label("answer")
                .filter(answer -> NumberRange.meant(answer.words()))
                .isPresent();
    }

    @Override
    public Optional<Question> read(Draft draft) {
        Draft.Label answer = draft.label("answer").orElseThrow();
        Optional<NumberRange> range = NumberRange.of(answer.words());
        if (range.isEmpty()) {
            draft.reports()
                    .at(
                            answer.span(),
                            Code.QUESTION_BAD_NUMBER,
                            "`" + answer.words() + "` is no number or range",
                            "write `0.8`, `0.8 ± 0.01`, `0.8 ± 1%`, `0.7..0.9` or `[0.7, 0.9)`, then the unit");
        }
        return range.map(
                r -> new NumericQuestion(draft.core(), r.low(), r.high(), r.highIncluded(), answer.words(), r.unit()));
    }
}
