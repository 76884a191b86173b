/**
 * The study becomes what a cheat sheet shows. In: a study. Out: cards by topic, in order.
 */
@NullMarked
package dev.studyleaf.sheet;

import org.jspecify.annotations.NullMarked;
