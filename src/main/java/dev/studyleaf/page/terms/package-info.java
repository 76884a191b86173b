/**
 * The glossary: its list from A to Z and a page for each term, with where the term occurs, what it may be taken for and
 * which questions speak of it.
 */
@NullMarked
package dev.studyleaf.page.terms;

import org.jspecify.annotations.NullMarked;
