/**
 * Questions of other programs as a note. In: the text of a file of theirs. Out: Markdown with our questions, and a
 * diagnostic for each thing that a note cannot say. It opens no file, and knows neither a study nor its pages: what it
 * writes is read as any note is.
 */
@NullMarked
package dev.studyleaf.imports;

import org.jspecify.annotations.NullMarked;
