/**
 * What words and sentences say, whatever note they are in: names taken apart, what is said of them told from remarks, names
 * compared word by word and looked for in a text. It knows nothing of terms.
 */
@NullMarked
package dev.studyleaf.glossary.words;

import org.jspecify.annotations.NullMarked;
