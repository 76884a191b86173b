package dev.studyleaf.note.dialect;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** One way in which people write questions without a callout. */
interface QuestionDialect {
    /**
     * Makes questions of a block and, where they belong to it, of those after it.
     *
     * @return the last callout made, or null where there is no question; the tree is then as it was
     */
    @Nullable
    Node take(Node block, QuestionPlace place);
}
