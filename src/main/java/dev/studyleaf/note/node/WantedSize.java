package dev.studyleaf.note.node;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The size at which an author wants a picture shown. Its proportions stay: of width and height the one counts that leads to
 * the smaller picture.
 *
 * @param width in pixels, where it is said
 * @param height in pixels, where it is said
 * @param zoom in percent of the picture's own size, where it is said
 */
public record WantedSize(OptionalInt width, OptionalInt height, OptionalInt zoom) {
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,5})\\s*(?:x\\s*(\\d{1,5})\\s*)?");
    private static final Pattern PIXELS = Pattern.compile("\\s*(\\d{1,5})(?:\\.\\d+)?\\s*(px|%)?\\s*");
    private static final Pattern STYLE = Pattern.compile("(?:^|[;\\s])(width|height|zoom)\\s*:([^;]*)");
    /** A share of the width of the text, which is this many pixels. */
    private static final int TEXT_WIDTH = 684;

    private static final int WHOLE = 100;

    /** {@code 200} or {@code 200x100}. */
    public static Optional<WantedSize> written(String words) {
        Matcher size = WRITTEN.matcher(words);
        return size.matches()
                ? of(number(size.group(1)), number(size.group(2)), OptionalInt.empty())
                : Optional.empty();
    }

    /** What the attributes of an {@code <img>} say; what the style says comes first. */
    public static Optional<WantedSize> ofHtml(Optional<String> width, Optional<String> height, Optional<String> style) {
        OptionalInt wide = width.map(value -> pixels(value, TEXT_WIDTH)).orElse(OptionalInt.empty());
        OptionalInt high = height.map(value -> pixels(value, 0)).orElse(OptionalInt.empty());
        OptionalInt zoom = OptionalInt.empty();
        Matcher rule = STYLE.matcher(style.orElse(""));
        while (rule.find()) {
            switch (rule.group(1)) {
                case "width" -> wide = pixels(rule.group(2), TEXT_WIDTH);
                case "height" -> high = pixels(rule.group(2), 0);
                default -> zoom = pixels(rule.group(2), WHOLE);
            }
        }
        return of(wide, high, zoom);
    }

    private static Optional<WantedSize> of(OptionalInt width, OptionalInt height, OptionalInt zoom) {
        boolean any = width.isPresent() || height.isPresent() || zoom.isPresent();
        return any ? Optional.of(new WantedSize(width, height, zoom)) : Optional.empty();
    }

    private static OptionalInt number(@org.jspecify.annotations.Nullable String digits) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** {@code whole} is what 100 % are; 0 where a share means nothing. */
    private static OptionalInt pixels(String value, int whole) {
        Matcher pixels = PIXELS.matcher(value);
        if (!pixels.matches()) {
            return OptionalInt.empty();
        }
        OptionalInt number = number(pixels.group(1));
        if (!"%".equals(pixels.group(2)) || number.isEmpty()) {
            return number;
        }
        int share = number.getAsInt() * whole / WHOLE;
        return share > 0 ? OptionalInt.of(share) : OptionalInt.empty();
    }

    /** How wide a picture is shown whose own size in pixels is given. */
    public int widthOf(int ownWidth, int ownHeight) {
        return (int) Math.max(1, Math.round(ownWidth * scale(ownWidth, ownHeight)));
    }

    /** How high a picture is shown whose own size in pixels is given. */
    public int heightOf(int ownWidth, int ownHeight) {
        return (int) Math.max(1, Math.round(ownHeight * scale(ownWidth, ownHeight)));
    }

    private double scale(int ownWidth, int ownHeight) {
        if (width.isEmpty() && height.isEmpty()) {
            return zoom.orElse(WHOLE) / (double) WHOLE;
        }
        double byWidth = width.isPresent() ? width.getAsInt() / (double) ownWidth : Double.MAX_VALUE;
        double byHeight = height.isPresent() ? height.getAsInt() / (double) ownHeight : Double.MAX_VALUE;
        return Math.min(byWidth, byHeight);
    }
}
