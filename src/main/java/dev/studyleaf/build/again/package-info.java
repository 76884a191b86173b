/**
 * Builds of a site that was built before. Comes in: a request; goes out: the site that a build of its own would make, made
 * only where it has changed, in the same process or by what is left on disk.
 */
@NullMarked
package dev.studyleaf.build.again;

import org.jspecify.annotations.NullMarked;
