/**
 * What is asked of a build, and what it answers. The packages below do it: {@code reading} makes a study of the notes,
 * {@code site} a site of the study, {@code again} only what has changed since, {@code paper} sheets and books, {@code command}
 * what other commands answer. A build reports progress to a listener and never logs.
 */
@NullMarked
package dev.studyleaf.build;

import org.jspecify.annotations.NullMarked;
