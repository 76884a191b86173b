package dev.studyleaf.quiz;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that an answer accepts. A plain number accepts itself and what rounding makes of it. {@code 0.8 ± 1%} means
 * one percent of 0.8, but {@code 80% ± 1%} means from 79% to 81%.
 *
 * @param low the least that is accepted; for an open interval the next larger {@code double}
 * @param high the greatest
 * @param highIncluded whether {@code high} itself is accepted
 * @param unit as written, or empty
 */
record NumberRange(double low, double high, boolean highIncluded, String unit) {
    private static final String NUMBER =
            "[-+−]?(?:\\d{1,3}(?:[,\\u00a0\\u2009\\u202f ]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+−]?\\d+)?";
    private static final String UNIT = "[\\p{L}°%‰€$£Ω][\\p{L}°%/²³·^]{0,15}";
    private static final String PLUS_MINUS = "(?:±|\\+/?[-−])";
    private static final Pattern TOLERANCE = Pattern.compile("(?<a>" + NUMBER + ")\\s*(?<u>" + UNIT + ")?\\s*"
            + PLUS_MINUS + "\\s*(?<b>" + NUMBER + ")\\s*(?<percent>%)?\\s*(?<v>" + UNIT + ")?");
    private static final Pattern RANGE = Pattern.compile("(?<a>" + NUMBER + ")\\s*(?<u>" + UNIT
            + ")?\\s*(?:\\.\\.|…)\\s*(?<b>" + NUMBER + ")\\s*(?<v>" + UNIT + ")?");
    private static final Pattern INTERVAL = Pattern.compile("(?<open>[\\[(])\\s*(?<a>" + NUMBER + ")\\s*[,;]\\s*(?<b>"
            + NUMBER + ")\\s*(?<close>[\\])])\\s*(?<v>" + UNIT + ")?");
    private static final Pattern PLAIN = Pattern.compile("(?<a>" + NUMBER + ")\\s*(?<v>" + UNIT + ")?");
    private static final Pattern BEGINS = Pattern.compile("^[\\[(]?\\s*[-+−]?\\.?\\d");
    /** A range is told by what follows the first number: of a calculation with dots in it an author means all of the words. */
    private static final Pattern MEANT = Pattern.compile("^" + NUMBER + "\\s*(?:" + UNIT + ")?\\s*(?:" + PLUS_MINUS
            + "|\\.\\.(?!\\.)|…)|^[\\[(].*[,;].*[\\])]|^\\[[^\\]]*[,;][^\\]]*$|^[-+−]?\\d+,\\d+$");

    private static final int LONGEST = 200;
    private static final double ROUNDING = 1e-9;

    /** Whether a text is a number or was probably meant to be one. */
    static boolean meant(String text) {
        return text.length() <= LONGEST
                && BEGINS.matcher(text).find()
                && text.indexOf('|') < 0
                && (PLAIN.matcher(text).matches() || MEANT.matcher(text).find());
    }

    /** The range of a text, or empty if it is none. */
    static Optional<NumberRange> of(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            double number = number(plain.group("a"));
            double slack = Math.max(Math.abs(number) * ROUNDING, Double.MIN_NORMAL);
            return checked(number - slack, number + slack, true, unit(plain));
        }
        Matcher tolerance = TOLERANCE.matcher(text);
        if (tolerance.matches()) {
            return around(tolerance);
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            String first = group(range, "u");
            return checked(
                    number(range.group("a")), number(range.group("b")), true, first.isEmpty() ? unit(range) : first);
        }
        Matcher interval = INTERVAL.matcher(text);
        return interval.matches() ? between(interval) : Optional.empty();
    }

    private static Optional<NumberRange> around(Matcher text) {
        double middle = number(text.group("a"));
        double given = number(text.group("b"));
        String first = group(text, "u");
        boolean percent = !group(text, "percent").isEmpty();
        double reach = percent && !first.equals("%") ? Math.abs(middle) * given / 100 : given;
        double rounding = Math.abs(middle) * ROUNDING;
        return given < 0
                ? Optional.empty()
                : checked(
                        middle - reach - rounding,
                        middle + reach + rounding,
                        true,
                        first.isEmpty() ? unit(text) : first);
    }

    private static Optional<NumberRange> between(Matcher text) {
        double low = number(text.group("a"));
        boolean lowIncluded = text.group("open").equals("[");
        return checked(
                lowIncluded ? low : Math.nextUp(low),
                number(text.group("b")),
                text.group("close").equals("]"),
                unit(text));
    }

    private static Optional<NumberRange> checked(double low, double high, boolean highIncluded, String unit) {
        boolean some = highIncluded ? low <= high : low < high;
        return some && Double.isFinite(low) && Double.isFinite(high)
                ? Optional.of(new NumberRange(low, high, highIncluded, unit))
                : Optional.empty();
    }

    private static double number(String text) {
        return Double.parseDouble(
                text.replaceAll("[,\\u00a0\\u2009\\u202f ]", "").replace('−', '-'));
    }

    private static String unit(Matcher text) {
        return group(text, "v");
    }

    private static String group(Matcher text, String name) {
        return Optional.ofNullable(text.group(name)).orElse("");
    }
}
