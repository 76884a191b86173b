/**
 * The study becomes a search index that Lunr loads as it is. In: a study. Out: the files of the index.
 */
@NullMarked
package dev.studyleaf.search;

import org.jspecify.annotations.NullMarked;
