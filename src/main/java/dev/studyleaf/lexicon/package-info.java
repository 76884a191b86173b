/**
 * Words by which the program reads notes, in files, one for each language. A list has a name and stands in as many
 * files as there are languages that it is known in; whoever asks gets the words of all of them, as notes mix languages
 * and say seldom which one they are in.
 */
@NullMarked
package dev.studyleaf.lexicon;

import org.jspecify.annotations.NullMarked;
