/**
 * How a note is laid out, as more than one form asks for it: its blocks with what stands below each, lists with their
 * labels, points with all that belongs to them.
 */
@NullMarked
package dev.studyleaf.made.layout;

import org.jspecify.annotations.NullMarked;
