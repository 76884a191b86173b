/**
 * A whole study as one book. In: chapters as XHTML, terms, pictures. Out: an EPUB 3, or what a template makes a document
 * for the PDF of. It reads no notes and draws no pages.
 */
@NullMarked
package dev.studyleaf.book;

import org.jspecify.annotations.NullMarked;
