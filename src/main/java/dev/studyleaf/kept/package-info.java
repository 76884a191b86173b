/**
 * What earlier builds made, of this process or, on disk, of others. In: the name of a piece of work and all that goes into it. Out: what came of it,
 * made anew or as it was. It knows nothing of what the values mean.
 */
@NullMarked
package dev.studyleaf.kept;

import org.jspecify.annotations.NullMarked;
