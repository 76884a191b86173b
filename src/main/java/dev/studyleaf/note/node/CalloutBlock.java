package dev.studyleaf.note.node;

import java.util.Set;
import org.commonmark.node.CustomBlock;

/** A callout in the tree of a note. The nodes of its title are in a {@code CalloutTitle}, its first child. */
public final class CalloutBlock extends CustomBlock {
    /** Types that no other program has. */
    private static final Set<String> OURS = Set.of("quiz", "card");

    private static final String QUESTION = "question";

    private final String type;
    private final String fold;
    private final boolean foreign;

    public CalloutBlock(String type, String fold) {
        this(type, fold, false);
    }

    private CalloutBlock(String type, String fold, boolean foreign) {
        this.type = type;
        this.fold = fold;
        this.foreign = foreign;
    }

    /** One for what is written in another way than as a callout. */
    public static CalloutBlock foreign(String type) {
        return new CalloutBlock(type, "", true);
    }

    /** Whether its author wrote no callout, but something that means the same. */
    public boolean isForeign() {
        return foreign;
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
    public boolean isQuestion() {
        return foreign || OURS.contains(type) || (type.equals(QUESTION) && QuestionShape.has(this, !fold.isEmpty()));
    }

    /** Whether it says that it is a question, be there an answer or not. */
    public boolean mayAsk() {
        return OURS.contains(type) || type.equals(QUESTION);
    }
}
