/** Work on many elements by all cores. In: how many there are and what is to be done; out: what came of it, in their order. It knows nothing of notes. */
@NullMarked
package dev.studyleaf.parallel;

import org.jspecify.annotations.NullMarked;
