/**
 * The first half of every command, notes become a study: read, parse each note alone, assemble once. And what the notes of
 * that study become pages with.
 */
@NullMarked
package dev.studyleaf.build.reading;

import org.jspecify.annotations.NullMarked;
