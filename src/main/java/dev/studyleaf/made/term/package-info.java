/**
 * Forms that ask for terms: from what is said to the name and back, by choice, typed, matched or in one's own words.
 */
@NullMarked
package dev.studyleaf.made.term;

import org.jspecify.annotations.NullMarked;
