/**
 * One file becomes one parsed note, looking at no other file. In: a {@code SourceFile}. Out: a {@code ParsedNote}: its
 * sections, its text runs, its blocks, its callouts, its links. Beside {@code render} this is the only room that knows
 * CommonMark; every other room reads the neutral values. After {@code NoteParser} returns, nobody changes a tree.
 *
 * <p>Here are the values, how a note lets go of its tree, and how it is written down. {@code node} has the nodes of a tree,
 * {@code syntax} and {@code dialect} what people write, {@code parse} the way from text to values.
 */
@NullMarked
package dev.studyleaf.note;

import org.jspecify.annotations.NullMarked;
