/**
 * The nodes that the tree of a note has beside those of CommonMark, and what is read off any node: its words, its lines, where
 * it stands. It knows no syntax and no value of a note. Other rooms but {@code render} look at no node.
 */
@NullMarked
package dev.studyleaf.note.node;

import org.jspecify.annotations.NullMarked;
