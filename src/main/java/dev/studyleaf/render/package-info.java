/**
 * Pages become HTML. In: pages. Out: their text. {@code template} makes the pages, and asks {@code Markup}, which stands here,
 * for the HTML of what authors wrote; {@code note} answers. {@code html} makes other HTML of that, and Markdown.
 */
@NullMarked
package dev.studyleaf.render;

import org.jspecify.annotations.NullMarked;
