package dev.studyleaf.diagnostics;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The text of one file with its path below the notes' folder ({@code /} between names). Lines end with LF, CRLF or CR.
 */
public final class SourceText {
    /** A place: both numbers count from 1; the column counts code points, a tab as one. */
    public record Position(int line, int column) {}

    private final String path;
    private final Supplier<String> text;
    private final int length;
    private final int[] lineStarts;
    private final OptionalLong sum;

    public SourceText(String path, String text) {
        this(path, () -> text, text.length(), lineStarts(text), OptionalLong.empty());
    }

    private SourceText(String path, Supplier<String> text, int length, int[] lineStarts, OptionalLong sum) {
        this.path = path;
        this.text = text;
        this.length = length;
        this.lineStarts = lineStarts;
        this.sum = sum;
    }

    /**
     * A text that is read when somebody looks at it.
     *
     * @param text gives it, each time the same
     * @param length of it, in UTF-16 units
     * @param lineStarts see {@link #lineStarts()}
     * @param sum tells it from other texts
     */
    public static SourceText later(String path, Supplier<String> text, int length, int[] lineStarts, long sum) {
        return new SourceText(path, text, length, lineStarts.clone(), OptionalLong.of(sum));
    }

    /** What tells it from other texts; nothing where that was not said. */
    public OptionalLong sum() {
        return sum;
    }

    public int length() {
        return length;
    }

    /** The offsets of the first units of all lines. */
    public int[] lineStarts() {
        return lineStarts.clone();
    }

    public String path() {
        return path;
    }

    public String text() {
        return text.get();
    }

    /** The line and column of an offset; an offset past the end is the end. */
    public Position position(int offset) {
        int at = Math.min(Math.max(offset, 0), length);
        int line = lineIndex(at);
        return new Position(line + 1, text().codePointCount(lineStarts[line], at) + 1);
    }

    /** The line of an offset alone, for which the text is not looked at. */
    public int lineOf(int offset) {
        return lineIndex(Math.min(Math.max(offset, 0), length)) + 1;
    }

    /** The text of a line, counted from 1, without its end. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : length;
        String all = text();
        while (end > start && (all.charAt(end - 1) == '\n' || all.charAt(end - 1) == '\r')) {
            end--;
        }
        return all.substring(start, end);
    }

    /** The offset of the first unit of a line, counted from 1. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
    }

    public int lineCount() {
        return lineStarts.length;
    }

    private int lineIndex(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (end) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
