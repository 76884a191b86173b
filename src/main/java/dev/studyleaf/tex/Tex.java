package dev.studyleaf.tex;

/**
 * A formula as its author wrote it, without the marks around it.
 *
 * @param source in TeX
 * @param display whether it stands on lines of its own
 * @param meaning the source with the commands of its note written out, and without what it defines; blank where it only
 *     defines
 */
public record Tex(String source, boolean display, String meaning) {
    /** A formula in a note that defines no commands. */
    public Tex(String source, boolean display) {
        this(source, display, source);
    }

    /** The formula as plain words and signs: {@code x²/2 ≤ α}; for titles, search and wherever no mark-up can stand. */
    public String words() {
        return TexWords.of(meaning);
    }

    /** Whether nothing of it is shown. */
    public boolean isHidden() {
        return meaning.isBlank();
    }
}
