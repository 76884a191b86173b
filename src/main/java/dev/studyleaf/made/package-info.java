/**
 * Makes the questions that nobody wrote. In: parsed notes, the glossary, the questions that authors wrote. Out: choice,
 * typed, matching and recall questions, each with the place it was made from. A form is one way of asking
 * ({@code Forms.ALL}); {@code Ranking} keeps the best of each part for the page of the note. It knows nothing of pages.
 */
@NullMarked
package dev.studyleaf.made;

import org.jspecify.annotations.NullMarked;
