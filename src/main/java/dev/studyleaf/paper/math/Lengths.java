package dev.studyleaf.paper.math;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as MathML writes them. */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile("([+-]?[0-9]*\\.?[0-9]+)(em|ex|pt|px|mu)?");
    private static final double EX = 0.48;
    private static final double POINTS = 10;
    private static final double MU = 18;

    private Lengths() {}

    /** In sizes of a letter; {@code usual} where none is written, or one that nobody can read. */
    static double em(String written, double usual) {
        Matcher length = LENGTH.matcher(written.strip());
        if (!length.matches()) {
            return usual;
        }
        double number = Double.parseDouble(length.group(1));
        String unit = length.group(2) == null ? "em" : length.group(2);
        return switch (unit) {
            case "ex" -> number * EX;
            case "pt", "px" -> number / POINTS;
            case "mu" -> number / MU;
            default -> number;
        };
    }
}
