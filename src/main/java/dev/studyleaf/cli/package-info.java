/**
 * The command line: one class a command, thin over {@code build}.
 */
@NullMarked
package dev.studyleaf.cli;

import org.jspecify.annotations.NullMarked;
