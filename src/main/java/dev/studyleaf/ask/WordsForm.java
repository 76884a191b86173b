package dev.studyleaf.ask;

import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.ShortAnswerQuestion.Accepted;
import java.util.List;
import java.util.regex.Pattern;

/** A few words. */
record WordsForm(ShortAnswerQuestion question) implements Form {
    @Override
    public String wanted() {
        return "Answer";
    }

    @Override
    public Verdict judge(String typed) {
        boolean exact = question.accepted().stream().anyMatch(one -> exact(one, typed));
        boolean slip = question.accepted().stream()
                .anyMatch(one -> !one.regex() && one.tolerant() && TypedWords.near(one.text(), typed));
        if (exact || slip) {
            return Verdict.of(true, typed, exact ? List.of() : List.of("Check the spelling."));
        }
        return Verdict.of(
                false,
                typed,
                question.wrong().stream()
                        .filter(one -> TypedWords.same(one.text(), typed))
                        .map(one -> one.feedback().text().strip())
                        .filter(said -> !said.isEmpty())
                        .toList());
    }

    private static boolean exact(Accepted accepted, String typed) {
        return accepted.regex()
                ? Pattern.compile(accepted.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(typed)
                        .matches()
                : TypedWords.same(accepted.text(), typed);
    }

    @Override
    public String answer() {
        List<String> words = question.answers();
        return words.isEmpty()
                ? "Anything of the form " + question.accepted().get(0).text()
                : String.join(" or ", words);
    }
}
