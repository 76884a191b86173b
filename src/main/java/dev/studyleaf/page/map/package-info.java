/**
 * The drawn map of the notes. In: links and likenesses between notes. Out: a page with the places and lines of the
 * drawing, and the same as a list. Where the places stand, the room {@code map} works out.
 */
@NullMarked
package dev.studyleaf.page.map;

import org.jspecify.annotations.NullMarked;
