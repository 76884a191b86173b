/**
 * The commands that make no site, a class for each: what they ask of the study, and what they change in the folder of the
 * notes or write beside it.
 */
@NullMarked
package dev.studyleaf.build.command;

import org.jspecify.annotations.NullMarked;
