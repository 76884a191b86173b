/**
 * Writes made questions into the notes that they were made from. In: a parsed note and questions. Out: where a note gets
 * which text, after a trial that reads the new text back: each question must be the same, and all else too. It touches no
 * file; {@code build} reads and writes the bytes.
 */
@NullMarked
package dev.studyleaf.freeze;

import org.jspecify.annotations.NullMarked;
