/**
 * Writes a SQLite database, once and whole. In: tables with rows, indexes over whole numbers. Out: the bytes of a file of
 * format 3 that every SQLite opens. It cannot read, change or query one. The format: sqlite.org/fileformat2.html.
 */
@NullMarked
package dev.studyleaf.export.sqlite;

import org.jspecify.annotations.NullMarked;
