/**
 * What learners' progress files tell an author. In: the texts of files that learners handed over, and the questions they
 * are about. Out: how hard each question is and which of its wrong options nobody takes. It opens no file itself.
 */
@NullMarked
package dev.studyleaf.stats;

import org.jspecify.annotations.NullMarked;
