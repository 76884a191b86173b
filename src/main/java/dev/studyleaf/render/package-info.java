/**
 * Pages become HTML. In: pages. Out: their text. The only room that knows FreeMarker, and with {@code note} the only
 * one that knows CommonMark.
 */
@NullMarked
package dev.studyleaf.render;

import org.jspecify.annotations.NullMarked;
