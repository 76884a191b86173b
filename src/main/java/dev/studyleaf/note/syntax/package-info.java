/**
 * The Markdown that people write beside CommonMark, a class each: readers of blocks ({@code block}) and lines, which the parser
 * is given, and menders of the finished tree, which {@code NoteParser} calls in order. It makes nodes and names places; it knows no question
 * and no other file than the text it is handed.
 */
@NullMarked
package dev.studyleaf.note.syntax;

import org.jspecify.annotations.NullMarked;
