package dev.studyleaf.render;

import java.util.Set;

/**
 * A page as it was made.
 *
 * @param text of it, with LF line ends
 * @param extras what it needs beside what all pages do
 * @param notes the paths of the notes that it shows something of, whose links lead where the study says
 */
public record Rendered(String text, Set<Extra> extras, Set<String> notes) {
    public Rendered {
        extras = Set.copyOf(extras);
        notes = Set.copyOf(notes);
    }
}
