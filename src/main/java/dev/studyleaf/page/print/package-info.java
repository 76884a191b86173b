/**
 * What is made for paper: the cheat sheet, quiz sheets, flashcards, and the chapters of a book. It does not measure
 * anything: what fits on paper, {@code sheet} and {@code paper} say.
 */
@NullMarked
package dev.studyleaf.page.print;

import org.jspecify.annotations.NullMarked;
