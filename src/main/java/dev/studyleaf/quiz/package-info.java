/**
 * Reads questions from callouts. In: the callouts of a parsed note. Out: questions, each of a kind of
 * {@code QuestionKinds}, with ids that survive editing. It knows nothing of pages or HTML.
 */
@NullMarked
package dev.studyleaf.quiz;

import org.jspecify.annotations.NullMarked;
