/**
 * HTML that people write within their notes: links, pictures, places and parts of text become the nodes that Markdown has for
 * them. What is left stays raw and is judged when it is shown.
 */
@NullMarked
package dev.studyleaf.note.syntax.html;

import org.jspecify.annotations.NullMarked;
