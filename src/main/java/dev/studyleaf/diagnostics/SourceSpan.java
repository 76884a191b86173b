package dev.studyleaf.diagnostics;

/**
 * A stretch of a source text: {@code offset} and {@code length} in UTF-16 units, counted from the start of the file, front
 * matter included. Line and column are worked out late, by {@link SourceText#position}.
 */
public record SourceSpan(int offset, int length) {
    /** The span of nothing at the start of the file: for what concerns a file as a whole. */
    public static final SourceSpan START = new SourceSpan(0, 0);

    public SourceSpan {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("negative span " + offset + "+" + length);
        }
    }

    /** The offset after the last unit. */
    public int end() {
        return offset + length;
    }
}
