/**
 * Text as a row of letters: one spelling of those that can be written in several ways, and the signs that HTML and XML
 * take for mark-up. In and out: strings. It knows nothing of words, and of no language.
 */
@NullMarked
package dev.studyleaf.letters;

import org.jspecify.annotations.NullMarked;
