/**
 * The ways in which people write what a name means, a class each, and what they find in one note. A new one is a new file and
 * a line in {@code TermPatterns}. It knows nothing of other notes.
 */
@NullMarked
package dev.studyleaf.glossary.pattern;

import org.jspecify.annotations.NullMarked;
