package dev.studyleaf.ask;

import dev.studyleaf.quiz.TrueFalseQuestion;
import java.util.List;
import java.util.Locale;

/** True or false. */
record StatementForm(TrueFalseQuestion question) implements Form {
    private static final List<String> TRUE = List.of("t", "true", "y", "yes");
    private static final List<String> FALSE = List.of("f", "false", "n", "no");

    @Override
    public String wanted() {
        return "True or false (t, f)";
    }

    @Override
    public Verdict judge(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        boolean yes = TRUE.contains(word);
        return yes || FALSE.contains(word)
                ? Verdict.of(yes == question.answer(), "" + yes, List.of())
                : Verdict.unreadable("Type t or f.");
    }

    @Override
    public String answer() {
        return question.answer() ? "True" : "False";
    }
}
