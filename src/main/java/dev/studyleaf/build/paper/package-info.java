/**
 * What is printed: a cheat sheet and the study as a book, alone or beside the pages of a site.
 */
@NullMarked
package dev.studyleaf.build.paper;

import org.jspecify.annotations.NullMarked;
