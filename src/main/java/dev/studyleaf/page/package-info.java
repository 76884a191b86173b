/**
 * Which pages exist, where they are, and what each shows. In: a study. Out: pages: an address, a template's name and a
 * record with everything that the template prints. No HTML is made here.
 *
 * <p>Here is what a page is, and where each one is. {@code lists} has the lines of lists and how long lists are cut,
 * {@code frame} what is around the content of every page. {@code notes}, {@code terms}, {@code practice}, {@code map} and
 * {@code print} each have the pages of their kind and know nothing of one another; {@code site} calls them all. Each
 * package uses only those before it.
 */
@NullMarked
package dev.studyleaf.page;

import org.jspecify.annotations.NullMarked;
