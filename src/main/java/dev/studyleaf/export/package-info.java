/**
 * Questions and terms for other programs. In: the study. Out: the bytes of one file and a list of what its format cannot
 * carry. Each format is a class of its own, listed in {@code Exports}. It knows nothing of pages or of where files go.
 */
@NullMarked
package dev.studyleaf.export;

import org.jspecify.annotations.NullMarked;
