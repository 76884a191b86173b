package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;

/**
 * A link or an image in a note.
 *
 * @param destination as written, decoded of backslash escapes and entities, not of percent signs
 * @param image whether it is an image
 * @param section the index of the section it stands in
 * @param sentence the text of the block around it
 * @param span where it stands
 */
public record NoteLink(String destination, boolean image, int section, String sentence, SourceSpan span) {}
