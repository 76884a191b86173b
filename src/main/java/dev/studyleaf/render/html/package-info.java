/**
 * HTML that was made already becomes other HTML: for a book, for other programs, as XHTML; and Markdown, for notes that come
 * from other programs.
 */
@NullMarked
package dev.studyleaf.render.html;

import org.jspecify.annotations.NullMarked;
