/**
 * What a study does not ask, explain or lead to, for its author. In: a whole study. Out: {@code Coverage}, counts and
 * lists of places. It judges nothing and reads no file; it knows nothing of pages and of the command line.
 */
@NullMarked
package dev.studyleaf.coverage;

import org.jspecify.annotations.NullMarked;
