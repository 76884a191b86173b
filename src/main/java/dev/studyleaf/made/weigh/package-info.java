/**
 * What speaks for a made question and against it, in points that were fitted to labelled questions, and which of them
 * a note shows: docs/quality/made-questions.md says how that was measured. It knows of headings and questions, not
 * how these are made.
 */
@NullMarked
package dev.studyleaf.made.weigh;

import org.jspecify.annotations.NullMarked;
