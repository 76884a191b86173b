/**
 * HTML onto paper: a document in XHTML becomes a PDF, and its boxes can be measured before. In: XHTML, fonts, files that
 * it shows. Out: bytes, heights in points. The only room that knows the PDF libraries, which are large and load only
 * when a PDF is made; it does not know notes, studies or templates.
 */
@NullMarked
package dev.studyleaf.paper;

import org.jspecify.annotations.NullMarked;
