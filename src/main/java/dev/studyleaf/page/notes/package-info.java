/**
 * The pages of notes, and those that list notes: the first page and the pages of tags. In: a study. Out: a page for each
 * note, and the lists in parts where they are long.
 */
@NullMarked
package dev.studyleaf.page.notes;

import org.jspecify.annotations.NullMarked;
