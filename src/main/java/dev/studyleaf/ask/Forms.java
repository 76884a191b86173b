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
import java.util.Locale;

/** The form for each kind of question. */
final class Forms {
    private static final List<String> TRUE = List.of("t", "true", "y", "yes");
    private static final List<String> FALSE = List.of("f", "false", "n", "no");

    private Forms() {}

    static Form of(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return new ChoiceForm(choice);
        }
        if (question instanceof TrueFalseQuestion statement) {
            return new StatementForm(statement.answer());
        }
        if (question instanceof NumericQuestion number) {
            return new NumberForm(number);
        }
        if (question instanceof ShortAnswerQuestion words) {
            return new WordsForm(words);
        }
        if (question instanceof ClozeQuestion cloze) {
            return new GapsForm(cloze);
        }
        if (question instanceof OrderingQuestion ordering) {
            return PlacesForm.of(ordering);
        }
        if (question instanceof MatchingQuestion matching) {
            return PlacesForm.of(matching);
        }
        if (question instanceof ClassifyQuestion sorting) {
            return PlacesForm.of(sorting);
        }
        if (question instanceof OpenQuestion open) {
            String points = String.join(
                    "",
                    open.rubric().stream()
                            .map(point -> "\n- " + point.text().strip())
                            .toList());
            return new OpenForm(open.model().text().strip() + points);
        }
        if (question instanceof CardQuestion card) {
            return new OpenForm(card.back().text().strip());
        }
        throw new IllegalArgumentException("no form for the kind " + question.kind());
    }

    /** True or false. */
    private record StatementForm(boolean truth) implements Form {
        @Override
        public String wanted() {
            return "True or false (t, f)";
        }

        @Override
        public Verdict judge(String typed) {
            String word = typed.toLowerCase(Locale.ROOT);
            if (!TRUE.contains(word) && !FALSE.contains(word)) {
                return Verdict.unreadable("Type t or f.");
            }
            return Verdict.of(TRUE.contains(word) == truth, "" + TRUE.contains(word), List.of());
        }

        @Override
        public String answer() {
            return truth ? "True" : "False";
        }
    }

    /** What the learner compares with the answer. */
    private record OpenForm(String answer) implements Form {
        @Override
        public String wanted() {
            return "Your answer";
        }

        @Override
        public Verdict judge(String typed) {
            return Verdict.of(true, typed, List.of());
        }

        @Override
        public boolean open() {
            return true;
        }
    }
}
