package dev.studyleaf.render.template;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A page as it was made.
 *
 * @param bytes of its text in UTF-8, with LF line ends; not to be changed
 * @param extras what it needs beside what all pages do
 * @param notes the paths of the notes that it shows something of, whose links lead where the study says
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rendered(byte[] bytes, Set<Extra> extras, Set<String> notes) {
    public Rendered {
        extras = Set.copyOf(extras);
        notes = Set.copyOf(notes);
    }

    /** The text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
