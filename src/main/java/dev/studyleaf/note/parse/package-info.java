/**
 * Text to {@code ParsedNote}: the one parser, the tree mended step by step, and the walk that reads the values out of it. It
 * may use all of {@code note}; nothing else of {@code note} knows it.
 */
@NullMarked
package dev.studyleaf.note.parse;

import org.jspecify.annotations.NullMarked;
