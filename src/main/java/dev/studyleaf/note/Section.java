package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;

/**
 * A part of a note under one heading. The first section of every note is its opening, before any heading: level 0, no id.
 *
 * @param index its number in the note, from 0
 * @param id the anchor of its heading, unique in the note; empty for the opening
 * @param title the heading's words; empty for the opening
 * @param heading the same with its mark-up
 * @param level 1 to 6 as shown on the page (the page's title is 1), 0 for the opening
 * @param span where the heading stands; the start of the file for the opening
 */
public record Section(int index, String id, String title, Fragment heading, int level, SourceSpan span) {}
