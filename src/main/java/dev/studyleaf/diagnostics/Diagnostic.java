package dev.studyleaf.diagnostics;

import java.util.Comparator;

/**
 * One mistake of an author, with its place.
 *
 * @param code which kind of mistake
 * @param path the file, below the notes' folder, {@code /} between names; a template or the site's folder as the author
 *     named it
 * @param line from 1
 * @param column from 1, in code points
 * @param length how many code points of {@code sourceLine} are meant; 0 for a place between two
 * @param sourceLine the line as written, empty when there is none to show
 * @param message what is wrong: lower case, no full stop, names in backticks
 * @param help what to do, or empty
 */
public record Diagnostic(
        Code code, String path, int line, int column, int length, String sourceLine, String message, String help)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::path)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(d -> d.code().id())
            .thenComparing(Diagnostic::message);

    /** A diagnostic about a stretch of a text; what reaches past its first line is cut there. */
    public static Diagnostic at(SourceText text, SourceSpan span, Code code, String message, String help) {
        SourceText.Position start = text.position(span.offset());
        String line = text.line(start.line());
        int room = line.codePointCount(0, line.length()) - (start.column() - 1);
        int end = Math.min(span.end(), text.text().length());
        int units = Math.max(0, end - Math.min(span.offset(), end));
        int length = units == 0 ? 0 : text.text().codePointCount(end - units, end);
        return new Diagnostic(
                code,
                text.path(),
                start.line(),
                start.column(),
                Math.max(0, Math.min(length, room)),
                line,
                message,
                help);
    }

    /** A diagnostic about a file as a whole. */
    public static Diagnostic about(String path, Code code, String message, String help) {
        return new Diagnostic(code, path, 1, 1, 0, "", message, help);
    }

    /** The stretch of the source line that it is about, as it is written; empty for a whole file. */
    public String marked() {
        int start = sourceLine.offsetByCodePoints(0, column - 1);
        return sourceLine.substring(start, sourceLine.offsetByCodePoints(start, length));
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
