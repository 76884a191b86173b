/**
 * A note as the patterns read it: its blocks in order, each with what is around it, its tables, and what its author said of
 * single lines.
 */
@NullMarked
package dev.studyleaf.glossary.spot;

import org.jspecify.annotations.NullMarked;
