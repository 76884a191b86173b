package dev.studyleaf.note;

import java.util.Set;
import org.commonmark.node.CustomBlock;

/** A callout in the tree of a note. The nodes of its title are in a {@code CalloutTitle}, its first child. */
public final class CalloutBlock extends CustomBlock {
    /** Types that no other program has. */
    private static final Set<String> OURS = Set.of("quiz", "card");

    private final String type;
    private final String fold;

    CalloutBlock(String type, String fold) {
        this.type = type;
        this.fold = fold;
    }

    /** Lower case, as written after {@code !}. */
    public String type() {
        return type;
    }

    /** {@code -} folded, {@code +} open but foldable, empty for neither. */
    public String fold() {
        return fold;
    }

    /** Whether it asks something that can be answered. */
    boolean isQuestion() {
        return OURS.contains(type) || (type.equals("question") && QuestionShape.has(this));
    }
}
