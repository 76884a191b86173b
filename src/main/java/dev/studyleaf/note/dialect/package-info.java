/**
 * The ways in which people write questions without a callout, a class each. They make callouts of them in the tree, so that
 * everything after this reads, checks and shows them as those. A new one is a new file and a line in {@code ForeignQuestions}.
 */
@NullMarked
package dev.studyleaf.note.dialect;

import org.jspecify.annotations.NullMarked;
