/**
 * What lists on pages show, and how long lists are cut. In: notes, terms. Out: a line for each, the parts of a list that
 * is too long for one page, texts shortened for a line. It knows no page.
 */
@NullMarked
package dev.studyleaf.page.lists;

import org.jspecify.annotations.NullMarked;
