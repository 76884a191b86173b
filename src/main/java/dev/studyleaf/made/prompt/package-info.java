/**
 * How prompts begin and what they say, in the language of the note: which headings name something, and the way to
 * what is asked. Out: text.
 */
@NullMarked
package dev.studyleaf.made.prompt;

import org.jspecify.annotations.NullMarked;
