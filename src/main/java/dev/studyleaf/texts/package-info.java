/**
 * What the site says around the notes, in the learner's language. In: a language, and files of keys and texts, ours and
 * the author's. Out: the text of a key, with what belongs into it put in place. It knows nothing of the study, and not
 * where a text is shown.
 */
@NullMarked
package dev.studyleaf.texts;

import org.jspecify.annotations.NullMarked;
