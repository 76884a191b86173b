package dev.studyleaf.ask;

import dev.studyleaf.quiz.CardQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import java.util.List;
import java.util.stream.Collectors;

/** What the learner compares with the answer. */
record OpenForm(String answer) implements Form {
    static OpenForm of(OpenQuestion question) {
        String points = question.rubric().stream()
                .map(point -> "\n- " + point.text().strip())
                .collect(Collectors.joining());
        return new OpenForm(question.model().text().strip() + points);
    }

    static OpenForm of(CardQuestion question) {
        return new OpenForm(question.back().text().strip());
    }

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
