package dev.studyleaf.study;

/**
 * A link to a note, seen from that note.
 *
 * @param title of the note that links
 * @param address of its page, with the anchor of the section
 * @param section the title of the section, or empty
 * @param sentence the words around the link
 */
public record Backlink(String title, String address, String section, String sentence) {}
