/**
 * Formulas on paper: MathML in, boxes of letters, rules and brackets out, which are drawn into the PDF with the fonts of its
 * text. Lengths are in sizes of the letter of the text around a formula; y grows downward from the base line. It knows no
 * TeX and no pages.
 */
@NullMarked
package dev.studyleaf.paper.math;

import org.jspecify.annotations.NullMarked;
