/**
 * Joins parsed notes into a study: order, addresses, links, terms, related notes, and what is wrong between notes. It
 * is the one place that sees all notes at once; nothing in it may cost more than the size of the notes.
 */
@NullMarked
package dev.studyleaf.assemble;

import org.jspecify.annotations.NullMarked;
