/**
 * What speaks for a find and against it, over the whole folder, in points that were fitted to labelled lines: see
 * docs/terms/README.md.
 */
@NullMarked
package dev.studyleaf.glossary.weigh;

import org.jspecify.annotations.NullMarked;
