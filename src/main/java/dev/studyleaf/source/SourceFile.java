package dev.studyleaf.source;

import dev.studyleaf.diagnostics.SourceText;

/**
 * A note's file as read: decoded, byte order mark gone, front matter taken apart.
 *
 * @param text the whole file
 * @param frontMatter what its front matter says; empty values where it has none
 * @param bodyOffset where the Markdown starts in {@code text}, in UTF-16 units
 */
public record SourceFile(SourceText text, FrontMatter frontMatter, int bodyOffset) {
    /** Path below the notes' folder, {@code /} between names. */
    public String path() {
        return text.path();
    }

    /** The Markdown without the front matter. */
    public String body() {
        return text.text().substring(bodyOffset);
    }
}
