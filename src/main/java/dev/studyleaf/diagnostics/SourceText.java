package dev.studyleaf.diagnostics;

import java.util.Arrays;

/**
 * The text of one file with its path below the notes' folder ({@code /} between names). Lines end with LF, CRLF or CR.
 */
public final class SourceText {
    /** A place: both numbers count from 1; the column counts code points, a tab as one. */
    public record Position(int line, int column) {}

    private final String path;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The line and column of an offset; an offset past the end is the end. */
    public Position position(int offset) {
        int at = Math.min(Math.max(offset, 0), text.length());
        int line = lineIndex(at);
        return new Position(line + 1, text.codePointCount(lineStarts[line], at) + 1);
    }

    /** The text of a line, counted from 1, without its end. */
    public String line(int number) {
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return text.substring(start, end);
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
