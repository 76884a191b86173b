package dev.studyleaf.paper;

import java.io.InputStream;
import java.util.List;

/**
 * A document for paper in parts that are laid out one after the other, each from the top of a page, so that only one of them
 * is in memory. A link to an element, whichever part has it, is told the page of that by its attribute {@code data-page}.
 */
public interface PaperParts {
    /** How many there are. */
    int count();

    /** A part as well-formed XHTML with all its styles inside; the same whenever it is asked for. */
    String part(int number);

    /** The outline of the whole. */
    List<Bookmark> bookmarks();

    /** The bytes of a picture whose address in the parts is {@link #PICTURE} and its name; to be closed. */
    InputStream picture(String name);

    /** Begins the addresses of pictures. */
    String PICTURE = "picture:";

    /**
     * A line of the outline.
     *
     * @param title what it says
     * @param id of the element that it leads to
     */
    record Bookmark(String title, String id) {}
}
