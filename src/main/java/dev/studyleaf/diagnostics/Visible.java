package dev.studyleaf.diagnostics;

/** Makes characters visible that would steer a terminal or hide: what an author wrote must not act on the screen. */
final class Visible {
    private static final int PICTURES = 0x2400;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int UNKNOWN = 0xFFFD;

    private Visible() {}

    static String text(String text) {
        return text.codePoints()
                .map(Visible::point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** One code point for one: U+0000 to U+001F become their pictures, such as {@code ␛}. */
    static int point(int point) {
        if (point < ' ') {
            return PICTURES + point;
        }
        if (point == 0x7F) {
            return DELETE_PICTURE;
        }
        return hides(point) ? UNKNOWN : point;
    }

    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            case Character.FORMAT -> point != 0x200C && point != 0x200D;
            default -> false;
        };
    }
}
