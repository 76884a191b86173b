package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Answer:} and a number: {@code 0.8 ± 0.01}, {@code 0.8 +- 1%}, {@code 0.7..0.9}, {@code [0.7, 0.9)}, {@code 128 GB}. */
final class NumericKind implements QuestionKind {
    private static final String NUMBER = "([-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+)?(?:[eE][-+]?\\d+)?)";
    private static final String UNIT = "\\s*([\\p{L}°%µ/²³·]{1,12}(?:/[\\p{L}]{1,8})?)?";
    private static final Pattern TOLERANCE =
            Pattern.compile(NUMBER + "\\s*(?:±|\\+/?-)\\s*" + NUMBER + "\\s*(%)?" + UNIT);
    private static final Pattern RANGE = Pattern.compile(NUMBER + "\\s*(?:\\.\\.|…)\\s*" + NUMBER + UNIT);
    private static final Pattern INTERVAL =
            Pattern.compile("\\[\\s*" + NUMBER + "\\s*[,;]\\s*" + NUMBER + "\\s*([\\])])" + UNIT);
    private static final Pattern PLAIN = Pattern.compile(NUMBER + UNIT);
    private static final Pattern BEGINS = Pattern.compile("^\\[?\\s*[-+−]?\\.?\\d");
    private static final double EXACT = 1e-9;

    @Override
    public boolean matches(Draft draft) {
        return draft.label("answer").filter(a -> looksNumeric(a.text().text())).isPresent();
    }

    private static boolean looksNumeric(String text) {
        String one = text.strip();
        boolean marked = one.contains("±") || one.contains("+-") || one.contains("..") || one.startsWith("[");
        return BEGINS.matcher(one).find()
                && !one.contains("|")
                && (marked || PLAIN.matcher(one).matches());
    }

    @Override
    public Optional<Question> read(Draft draft) {
        Draft.Label label = draft.label("answer").orElseThrow();
        Optional<Question> question = parse(draft.core(), label.text().text().strip());
        if (question.isEmpty()) {
            draft.report(
                    label.span(),
                    Code.QUESTION_BAD_NUMBER,
                    "`" + label.text().text().strip() + "` is no number or range",
                    "write `0.8`, `0.8 ± 0.01`, `0.8 ± 1%`, `0.7..0.9` or `[0.7, 0.9)`, then the unit");
        }
        return question;
    }

    static Optional<Question> parse(QuestionCore core, String text) {
        Matcher tolerance = TOLERANCE.matcher(text);
        if (tolerance.matches()
                && number(tolerance.group(1)).isPresent()
                && number(tolerance.group(2)).isPresent()) {
            double middle = number(tolerance.group(1)).orElseThrow();
            double slack = Math.abs(number(tolerance.group(2)).orElseThrow());
            boolean percent = tolerance.group(3) != null && !tolerance.group(1).isEmpty();
            double reach = percent ? Math.abs(middle) * slack / 100 : slack;
            return make(core, middle - reach, middle + reach, true, text, tolerance.group(4));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return between(core, range.group(1), range.group(2), true, text, range.group(3));
        }
        Matcher interval = INTERVAL.matcher(text);
        if (interval.matches()) {
            return between(
                    core,
                    interval.group(1),
                    interval.group(2),
                    interval.group(3).equals("]"),
                    text,
                    interval.group(4));
        }
        Matcher plain = PLAIN.matcher(text);
        return plain.matches()
                ? number(plain.group(1))
                        .flatMap(n -> make(core, n - slack(n), n + slack(n), true, text, plain.group(2)))
                : Optional.empty();
    }

    private static double slack(double number) {
        return EXACT * Math.max(1, Math.abs(number));
    }

    private static Optional<Question> between(
            QuestionCore core,
            String low,
            String high,
            boolean included,
            String shown,
            @org.jspecify.annotations.Nullable String unit) {
        Optional<Double> from = number(low);
        Optional<Double> to = number(high);
        return from.isPresent() && to.isPresent() && from.get() <= to.get()
                ? make(core, from.get(), to.get(), included, shown, unit)
                : Optional.empty();
    }

    private static Optional<Question> make(
            QuestionCore core,
            double low,
            double high,
            boolean included,
            String shown,
            @org.jspecify.annotations.Nullable String unit) {
        return Optional.of(new NumericQuestion(core, low, high, included, shown, unit == null ? "" : unit));
    }

    private static Optional<Double> number(String text) {
        String plain = text.replace(",", "").replace('−', '-').toLowerCase(Locale.ROOT);
        return plain.matches(".*\\d.*") ? Optional.of(Double.parseDouble(plain)) : Optional.empty();
    }
}
