package dev.studyleaf.imports;

import dev.studyleaf.imports.GiftQuestion.Answer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of GIFT: {@code 3:0.5}, {@code 2.5..3.5}, or several with {@code =}, of which a note keeps the best. */
final class GiftNumbers {
    private static final String NUMBER = "\\s*([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*";
    private static final Pattern AROUND = Pattern.compile(NUMBER + "(?::" + NUMBER + ")?");
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\.\\." + NUMBER);

    private GiftNumbers() {}

    static Optional<String> answer(String written, GiftQuestion question, Losses losses) {
        List<Answer> several = GiftQuestion.list(written);
        String best = written;
        if (!several.isEmpty()) {
            best = several.stream()
                    .filter(answer -> answer.points() >= 100)
                    .findFirst()
                    .map(Answer::text)
                    .orElse("");
            if (several.size() > 1) {
                losses.part(
                        question.span(), "only one number of several is kept", "put the others into the explanation");
            }
        }
        int told = best.indexOf('#');
        Optional<String> number = number(told < 0 ? best : best.substring(0, told));
        if (number.isEmpty()) {
            losses.whole(
                    question.span(),
                    "the answer is no number",
                    "write `{#3}`, `{#3:0.5}` or `{#2.5..3.5}` in the file");
        }
        return number;
    }

    private static Optional<String> number(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            boolean one = range.group(1).equals(range.group(2));
            return Optional.of(one ? range.group(1) : range.group(1) + ".." + range.group(2));
        }
        Matcher around = AROUND.matcher(text);
        if (!around.matches()) {
            return Optional.empty();
        }
        boolean exact = around.group(2) == null || Double.parseDouble(around.group(2)) == 0;
        return Optional.of(exact ? around.group(1) : around.group(1) + " ± " + around.group(2));
    }
}
