package dev.studyleaf.study;

import java.util.List;

/**
 * Where a note stands among the others.
 *
 * @param number in the reading order, from 1; 0 for the note that is the first page
 * @param address its page below the site's root, such as {@code notes/graphs/bfs.html}
 * @param folders the shown names of the parts of the study that it is in, outermost first
 * @param label what lists of notes call it
 * @param within the parts of the study that tell it from others where its title does not, such as {@code Physics / Module 1}; else empty
 */
public record Place(int number, String address, List<String> folders, String label, String within) {
    /** The address of the first page. */
    public static final String HOME = "index.html";

    public Place {
        folders = List.copyOf(folders);
    }
}
