/**
 * Blocks beside CommonMark's, a class each: readers that the parser is given, line by line. Definition lists, callouts by
 * fences and by indents, formulas of several lines, headings without a space. What they make are nodes of {@code note.node}.
 */
@NullMarked
package dev.studyleaf.note.syntax.block;

import org.jspecify.annotations.NullMarked;
