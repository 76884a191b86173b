/**
 * JSON, written and a little of it read. In: values in the order in which they shall stand. Out: one text, the same for
 * the same values, safe inside a {@code script} element too. It knows nothing of what the values mean.
 */
@NullMarked
package dev.studyleaf.json;

import org.jspecify.annotations.NullMarked;
