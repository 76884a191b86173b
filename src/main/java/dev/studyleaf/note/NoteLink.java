package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;

/**
 * A link, an image or an embed in a note.
 *
 * @param destination as written, decoded of backslash escapes and entities, not of percent signs
 * @param kind what it is
 * @param section the index of the section it stands in
 * @param sentence the text of the block around it
 * @param span where it stands
 */
public record NoteLink(String destination, Kind kind, int section, String sentence, SourceSpan span) {
    /** The kinds of links. */
    public enum Kind {
        LINK,
        IMAGE,
        /** What it leads to is shown in its place. */
        EMBED
    }
}
