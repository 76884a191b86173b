/**
 * Forms that ask for what the shape of a note says: questions that stand in it, labelled lists, short sections,
 * tables, two sides.
 */
@NullMarked
package dev.studyleaf.made.structure;

import org.jspecify.annotations.NullMarked;
