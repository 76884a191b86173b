/**
 * The whole study as values: notes in order, terms, questions, links, backlinks. In: what the rooms above made. Out:
 * what pages, search and exports read. No input or output, no CommonMark.
 */
@NullMarked
package dev.studyleaf.study;

import org.jspecify.annotations.NullMarked;
