package dev.studyleaf.ask;

import dev.studyleaf.quiz.CardQuestion;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.OrderingQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.TrueFalseQuestion;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The form for each kind of question; a new one is a new file and a line here. */
final class Forms {
    private static final List<Kind<?>> ALL = List.of(
            new Kind<>(ChoiceQuestion.class, ChoiceForm::new),
            new Kind<>(TrueFalseQuestion.class, StatementForm::new),
            new Kind<>(NumericQuestion.class, NumberForm::new),
            new Kind<>(ShortAnswerQuestion.class, WordsForm::new),
            new Kind<>(ClozeQuestion.class, GapsForm::new),
            new Kind<>(OrderingQuestion.class, PlacesForm::of),
            new Kind<>(MatchingQuestion.class, PlacesForm::of),
            new Kind<>(ClassifyQuestion.class, PlacesForm::of),
            new Kind<>(OpenQuestion.class, OpenForm::of),
            new Kind<>(CardQuestion.class, OpenForm::of));

    private Forms() {}

    static Form of(Question question) {
        return ALL.stream()
                .flatMap(kind -> kind.form(question).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form for the kind " + question.kind()));
    }

    /** A kind of question and what makes its form. */
    private record Kind<Q extends Question>(Class<Q> type, Function<Q, Form> form) {
        Optional<Form> form(Question question) {
            return type.isInstance(question) ? Optional.of(form.apply(type.cast(question))) : Optional.empty();
        }
    }
}
