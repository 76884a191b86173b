package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question of GIFT, taken apart; its escaped signs are still hidden.
 *
 * @param before the text before the answers
 * @param answers what stands in the braces
 * @param after the text behind them, where the answers are a gap
 * @param words reads texts
 * @param span where it stands
 */
record GiftQuestion(String before, String answers, String after, GiftText words, SourceSpan span) {
    private static final Pattern ANSWER = Pattern.compile("([=~])\\s*(?:%(-?\\d+(?:\\.\\d+)?)%)?([^=~]*)");

    /**
     * One answer.
     *
     * @param right whether it stands behind {@code =}
     * @param weight its share of the points in percent, if it is said
     * @param text what is chosen or typed
     * @param feedback what is said to it, or blank
     */
    record Answer(boolean right, Optional<Double> weight, String text, String feedback) {
        double points() {
            return weight.orElse(right ? 100.0 : 0.0);
        }
    }

    /** The answers without what is said to all. */
    String own() {
        int general = answers.indexOf("####");
        return general < 0 ? answers : answers.substring(0, general);
    }

    /** What is said to every answer, as Markdown, or empty. */
    String general() {
        int general = answers.indexOf("####");
        return general < 0 ? "" : words.markdown(answers.substring(general + 4), span);
    }

    /** Each answer of a list with {@code =} and {@code ~}. */
    static List<Answer> list(String answers) {
        List<Answer> list = new ArrayList<>();
        Matcher answer = ANSWER.matcher(answers);
        while (answer.find()) {
            String text = answer.group(3);
            int told = text.indexOf('#');
            list.add(new Answer(
                    answer.group(1).equals("="),
                    Optional.ofNullable(answer.group(2)).map(Double::parseDouble),
                    told < 0 ? text : text.substring(0, told),
                    told < 0 ? "" : text.substring(told + 1)));
        }
        return list;
    }

    boolean gap() {
        return !after.isBlank();
    }

    String markdown(String hidden) {
        return words.markdown(hidden, span);
    }

    /** The text with something in place of the answers. */
    String prompt(String gap) {
        String mark = "\ue300";
        return markdown(gap() ? before + mark + after : before).replace(mark, gap);
    }
}
