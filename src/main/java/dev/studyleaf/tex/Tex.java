package dev.studyleaf.tex;

/**
 * A formula as its author wrote it, without the marks around it.
 *
 * @param source in TeX
 * @param display whether it stands on lines of its own
 */
public record Tex(String source, boolean display) {
    /** The formula as plain words and signs: {@code x²/2 ≤ α}; for titles, search and wherever no mark-up can stand. */
    public String words() {
        return TexWords.of(source);
    }
}
