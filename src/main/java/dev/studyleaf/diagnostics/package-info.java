/**
 * What is wrong, where, and how to fix it. The mistakes of an author are values of this room, never exceptions and
 * never log lines. In: a text, an offset, a message. Out: sorted diagnostics and two reports of them. It knows nothing of
 * Markdown, notes or sites.
 */
@NullMarked
package dev.studyleaf.diagnostics;

import org.jspecify.annotations.NullMarked;
