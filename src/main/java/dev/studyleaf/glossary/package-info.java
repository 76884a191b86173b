/**
 * Makes the glossary of a folder. In: parsed notes and the author's glossary file. Out: a {@code Glossary}. It knows nothing of
 * pages or HTML. Inside, each package uses only those before it: {@code words}, {@code spot}, {@code pattern},
 * {@code weigh}, {@code name}, this one, {@code link}. Other rooms see this one and {@code link}.
 */
@NullMarked
package dev.studyleaf.glossary;

import org.jspecify.annotations.NullMarked;
