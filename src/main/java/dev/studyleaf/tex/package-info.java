/**
 * TeX becomes MathML, and words where no MathML can stand. In: the formulas of notes. Out: their MathML, or what is
 * wrong with them and where. The only room that knows Rhino, which runs Temml; both are loaded for the first formula.
 */
@NullMarked
package dev.studyleaf.tex;

import org.jspecify.annotations.NullMarked;
