package dev.studyleaf.source.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour by day and by night.
 *
 * @param light red, green and blue, a byte each
 * @param dark the same for the dark theme
 */
public record ThemeColour(int light, int dark) {
    /** Of Studyleaf's own paper, as {@code style.css} has it. */
    public static final ThemeColour PAPER = new ThemeColour(0xfbfbf8, 0x15181a);

    private static final Pattern WRITTEN = Pattern.compile("#([0-9a-fA-F]{6})(?:\\s+#([0-9a-fA-F]{6}))?");
    private static final int HEX = 16;
    /** Beside three bytes it makes their zeros digits. */
    private static final int ABOVE = 0x1000000;

    private static final double BYTE = 255;

    /** Reads {@code #rrggbb #rrggbb}; where one colour is written, the other theme keeps {@code otherwise}'s. */
    static Optional<ThemeColour> of(String written, ThemeColour otherwise) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int dark = matcher.group(2) == null ? otherwise.dark : Integer.parseInt(matcher.group(2), HEX);
        return Optional.of(new ThemeColour(Integer.parseInt(matcher.group(1), HEX), dark));
    }

    String css() {
        return "light-dark(" + day() + ", " + night() + ")";
    }

    /** In the light theme, such as {@code #fbfbf8}. */
    public String day() {
        return hex(light);
    }

    /** In the dark theme. */
    public String night() {
        return hex(dark);
    }

    private static String hex(int colour) {
        return "#" + Integer.toHexString(ABOVE | colour).substring(1);
    }

    /** How well one can be read on the other in the theme where it is worse: 1 to 21, as WCAG 2.2 counts it. */
    double contrast(ThemeColour ground) {
        return Math.min(contrast(light, ground.light), contrast(dark, ground.dark));
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int colour) {
        double share = (colour & 0xff) / BYTE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
