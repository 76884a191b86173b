/**
 * What a form is, and what all of them share: the material of one note and the choice that is put together from it.
 */
@NullMarked
package dev.studyleaf.made.form;

import org.jspecify.annotations.NullMarked;
