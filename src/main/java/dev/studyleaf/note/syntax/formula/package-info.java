/**
 * Where formulas stand in a text, and where a dollar is only money. In: lines and finished trees. Out: nodes with TeX; what the
 * TeX means is the room {@code tex}'s.
 */
@NullMarked
package dev.studyleaf.note.syntax.formula;

import org.jspecify.annotations.NullMarked;
