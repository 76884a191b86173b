package dev.studyleaf.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which form of a text a number takes, as a language file says it: {@code 1} (one, all others), {@code 0-1} (up to one,
 * all others), {@code 0;1;2;3-10%100;11-99%100} (Arabic, by the rest of a hundred). Nothing said: one form for all.
 * {@code site.js} reads the same rule.
 */
record Plural(List<Range> ranges) {
    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?(?:%(\\d+))?");

    /** Numbers from {@code low} to {@code high}; where {@code rest} is not 0, numbers with such a rest by it. */
    record Range(int low, int high, int rest) {
        boolean has(double number) {
            double compared = rest == 0 ? number : number % rest;
            return compared >= low && compared <= high;
        }
    }

    static Plural of(String rule) {
        List<Range> ranges = new ArrayList<>();
        Matcher range = RANGE.matcher(rule);
        while (range.find()) {
            int low = Integer.parseInt(range.group(1));
            int high = range.group(2) == null ? low : Integer.parseInt(range.group(2));
            ranges.add(new Range(low, high, range.group(3) == null ? 0 : Integer.parseInt(range.group(3))));
        }
        return new Plural(List.copyOf(ranges));
    }

    /** The number of the form, from 0. */
    int form(double number) {
        int form = 0;
        while (form < ranges.size() && !ranges.get(form).has(number)) {
            form++;
        }
        return form;
    }
}
