/**
 * The pipeline, readable on one screen: read, parse, assemble, pages, render, search, write. It reports progress to a
 * listener and never logs.
 */
@NullMarked
package dev.studyleaf.build;

import org.jspecify.annotations.NullMarked;
