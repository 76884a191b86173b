package dev.studyleaf.source.settings;

import java.util.Locale;

/** A kind of file that the book of a site can be. */
public enum BookFormat {
    PDF,
    EPUB;

    /** How settings write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the book lies in a site. */
    public String file() {
        return "book." + word();
    }

    /** Where it lies what the book could not show. */
    public String report() {
        return this == PDF ? "book.txt" : "book-epub.txt";
    }
}
