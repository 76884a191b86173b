/**
 * Terms as something to ask for: where they are at home, what is said of them, and which others are worth a thought
 * beside them.
 */
@NullMarked
package dev.studyleaf.made.subject;

import org.jspecify.annotations.NullMarked;
