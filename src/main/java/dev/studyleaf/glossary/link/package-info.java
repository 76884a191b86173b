/**
 * Finds the names of terms, and of other things, in running text. In: a finished glossary. Out: for each note the places where
 * its terms stand.
 */
@NullMarked
package dev.studyleaf.glossary.link;

import org.jspecify.annotations.NullMarked;
