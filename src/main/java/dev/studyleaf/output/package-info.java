/**
 * Bytes on disk. In: a folder and files. Out: the folder, changed all at once or not at all; nothing is deleted that
 * this room did not write.
 */
@NullMarked
package dev.studyleaf.output;

import org.jspecify.annotations.NullMarked;
