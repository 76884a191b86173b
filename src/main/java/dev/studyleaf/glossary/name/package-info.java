/**
 * The places where notes name things without saying what they are, a class each, and the signs by which such names are
 * weighed. A new one is a new file and a line in {@code NamePatterns}.
 */
@NullMarked
package dev.studyleaf.glossary.name;

import org.jspecify.annotations.NullMarked;
