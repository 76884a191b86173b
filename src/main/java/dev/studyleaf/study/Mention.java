package dev.studyleaf.study;

/**
 * A place that names a note without a link to it, seen from the named note.
 *
 * @param title of the note that names it
 * @param address of its page, with the anchor of the section
 * @param section the title of the section, or empty
 * @param sentence the text of the block around the name
 * @param start where the name begins in it, in UTF-16 units
 * @param end where the name ends in it
 */
public record Mention(String title, String address, String section, String sentence, int start, int end) {}
