package dev.studyleaf.ask;

import dev.studyleaf.quiz.NumericQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A number, with or without its unit. */
record NumberForm(NumericQuestion question) implements Form {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?[1-9]\\d{0,2}([.,])\\d{3}(?:\\1\\d{3})*");
    private static final double ROUNDING = 1e-9;
    private static final double HUNDRED = 100;

    @Override
    public String wanted() {
        return question.unit().isEmpty() ? "Number" : "Number (" + question.unit() + ")";
    }

    @Override
    public Verdict judge(String typed) {
        List<Double> numbers = numbers(typed, question.unit());
        if (numbers.isEmpty()) {
            return Verdict.unreadable("That is no number. Digits with a point or a comma will do.");
        }
        boolean right = numbers.stream().anyMatch(this::accepted);
        String remark = numbers.get(0) < question.low() ? "Too low." : "Too high.";
        return Verdict.of(right, typed, right ? List.of() : List.of(remark));
    }

    private boolean accepted(double number) {
        double slack = ROUNDING * Math.max(Math.abs(question.low()), Math.abs(question.high()));
        boolean below = question.highIncluded() ? number <= question.high() + slack : number < question.high();
        return number >= question.low() - slack && below;
    }

    /** Every number that a text may mean: 0,8 and 0.8, 1,000 and 1.000,5, 4/5, 80%. */
    static List<Double> numbers(String text, String unit) {
        String digits =
                text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}'’_]", "").replaceAll("[−–]", "-");
        String end = unit.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]", "");
        String bare =
                !end.isEmpty() && digits.endsWith(end) ? digits.substring(0, digits.length() - end.length()) : digits;
        boolean percent = bare.endsWith("%");
        List<Double> numbers = plain(percent ? bare.substring(0, bare.length() - 1) : bare);
        if (percent) {
            numbers.addAll(numbers.stream().map(number -> number / HUNDRED).toList());
        }
        return numbers;
    }

    private static List<Double> plain(String digits) {
        List<Double> numbers = new ArrayList<>();
        String[] parts = digits.split("/", -1);
        if (parts.length == 2) {
            double below = read(parts[1].replace(',', '.'));
            numbers.add(below == 0 ? Double.NaN : read(parts[0].replace(',', '.')) / below);
        } else {
            if (THOUSANDS.matcher(digits).matches()) {
                numbers.add(read(digits.replaceAll("[.,]", "")));
            }
            int point = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
            numbers.add(read(
                    point < 0
                            ? digits
                            : digits.substring(0, point).replaceAll("[.,]", "") + "." + digits.substring(point + 1)));
        }
        numbers.removeIf(number -> number.isNaN());
        return numbers;
    }

    private static double read(String digits) {
        return NUMBER.matcher(digits).matches() ? Double.parseDouble(digits) : Double.NaN;
    }

    @Override
    public String answer() {
        boolean has = question.unit().isEmpty() || question.shown().endsWith(question.unit());
        return has ? question.shown() : question.shown() + " " + question.unit();
    }
}
