/**
 * What is so of any file: where it is below a folder, what its name says it holds, its checksum, and the files in our own
 * jar. In: paths, names and bytes. Out: values. It knows nothing of notes, of sites, or of what the files are for.
 */
@NullMarked
package dev.studyleaf.files;

import org.jspecify.annotations.NullMarked;
