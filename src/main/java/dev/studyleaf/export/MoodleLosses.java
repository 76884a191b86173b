package dev.studyleaf.export;

import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What both formats of Moodle treat alike. */
final class MoodleLosses {
    /** Moodle knows only these shares of a mark, by the number of right options. */
    private static final List<Integer> SHARES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20);

    private static final int MOST = 20;
    private static final int PLACES = 5;

    private MoodleLosses() {}

    static void common(Question question, Source source, Losses losses) {
        source.pictures(question, losses);
        if (question.core().level() > 0) {
            losses.of(question, "the level");
        }
        if (question instanceof NumericQuestion numeric && !numeric.unit().isEmpty()) {
            losses.of(question, "the unit: the number alone is asked for");
        }
        if (question instanceof NumericQuestion numeric && !numeric.highIncluded()) {
            losses.of(question, "the end of a range: Moodle takes the last number too");
        }
    }

    static void terms(Source source, Losses losses) {
        source.study().glossary().toLearn().forEach(term -> losses.of(term.name(), "terms of the glossary"));
    }

    /** What a right option is worth, in percent: the next smaller share that Moodle knows, since it refuses others. */
    static String share(ChoiceQuestion question, int right, Losses losses) {
        if (!SHARES.contains(right)) {
            losses.of(question, "full marks: Moodle has no share for " + right + " right options");
        }
        int parts = SHARES.stream().filter(known -> known >= right).findFirst().orElse(MOST);
        return new BigDecimal(100)
                .divide(new BigDecimal(parts), PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What can be accepted without regular expressions. */
    static List<ShortAnswerQuestion.Accepted> accepted(ShortAnswerQuestion question, Losses losses) {
        List<ShortAnswerQuestion.Accepted> words =
                question.accepted().stream().filter(one -> !one.regex()).toList();
        if (words.isEmpty()) {
            losses.of(question, "the whole question: its answer is a regular expression");
        } else if (words.size() < question.accepted().size()) {
            losses.of(question, "regular expressions among the accepted answers");
        }
        if (words.stream().anyMatch(ShortAnswerQuestion.Accepted::tolerant)) {
            losses.of(question, "patience with typing slips");
        }
        return words;
    }

    /** A star stands for anything in Moodle; ours is only a star. */
    static String literal(String words) {
        return words.replace("*", "\\*");
    }
}
