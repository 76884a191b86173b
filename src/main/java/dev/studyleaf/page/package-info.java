/**
 * Which pages exist, where they are, and what each shows. In: a study. Out: pages: an address, a template's name and a
 * record with everything that the template prints. No HTML is made here.
 */
@NullMarked
package dev.studyleaf.page;

import org.jspecify.annotations.NullMarked;
