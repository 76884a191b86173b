package dev.studyleaf.note;

import java.util.Set;
import org.commonmark.node.CustomBlock;

/** A callout in the tree of a note. The nodes of its title are in a {@code CalloutTitle}, its first child. */
public final class CalloutBlock extends CustomBlock {
    private static final Set<String> QUESTIONS = Set.of("question", "quiz", "card");
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

    static boolean isQuestion(String type) {
        return QUESTIONS.contains(type);
    }
}
