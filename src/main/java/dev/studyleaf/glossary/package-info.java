/**
 * Finds terms in notes and their names in text. In: parsed notes and the author's glossary file. Out: a
 * {@code Glossary} and, for each note, the places where its terms occur. It knows nothing of pages or HTML.
 */
@NullMarked
package dev.studyleaf.glossary;

import org.jspecify.annotations.NullMarked;
