/**
 * The Maven plugin: one class a goal, thin over {@code build} and {@code serve}. In: parameters of a POM. Out: a site, and
 * the problems of the notes in Maven's own log. Nothing else may import Maven.
 */
@NullMarked
package dev.studyleaf.maven;

import org.jspecify.annotations.NullMarked;
