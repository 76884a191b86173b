/**
 * Where the things on a drawn map stand. In: how large each is and which belong together. Out: places on a sheet of a
 * given width, none over another, the same for the same input. Knows nothing of notes or of pages.
 */
@NullMarked
package dev.studyleaf.map;

import org.jspecify.annotations.NullMarked;
