package dev.studyleaf.glossary.words;

/** The marks of bold and highlighted words in a source. */
public final class StrongMarks {
    private StrongMarks() {}

    /** Whether a text may have some: a look before a pattern is tried. */
    public static boolean mayBeIn(String source) {
        return source.contains("**") || source.contains("__") || source.contains("==") || source.contains("</");
    }
}
