/**
 * The cheat sheet: what of a study goes on it, and how that fills its pages. In: the study, the paper, the heights of the
 * lines. Out: cards of lines with weights, and a layout that says where each line stands and which ones are left out. It
 * writes no HTML and no PDF, and measures nothing itself.
 */
@NullMarked
package dev.studyleaf.sheet;

import org.jspecify.annotations.NullMarked;
