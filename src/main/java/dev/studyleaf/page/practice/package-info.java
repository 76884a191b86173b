/**
 * The pages that ask: practice, review and exam. In: the questions and terms of a study. Out: their pages, and of a large
 * study the scripts with the questions. What is asked when is left to the scripts of the site.
 */
@NullMarked
package dev.studyleaf.page.practice;

import org.jspecify.annotations.NullMarked;
