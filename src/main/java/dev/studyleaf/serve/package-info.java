/**
 * A site that follows its notes while they are written. In: a {@code BuildRequest}. Out: the built site on this machine's
 * own address, rebuilt after each change, with the problems of the notes shown in the page. It never fails: what cannot
 * be built leaves the last good site in place. It must not know what notes, templates or pages are.
 */
@NullMarked
package dev.studyleaf.serve;

import org.jspecify.annotations.NullMarked;
