/**
 * What words and lines say, looking at nothing else: their stems, whether one text gives another away, which labels
 * say a kind of things or two sides, which lines ask. In and out: text.
 */
@NullMarked
package dev.studyleaf.made.words;

import org.jspecify.annotations.NullMarked;
