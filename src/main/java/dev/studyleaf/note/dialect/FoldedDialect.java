package dev.studyleaf.note.dialect;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** {@code > [!question]- Question?} with words alone in it: folded, so that its reader thinks before opening the answer. */
final class FoldedDialect implements QuestionDialect {
    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        boolean folded = block instanceof CalloutBlock callout
                && callout.type().equals("question")
                && callout.fold().equals("-")
                && !callout.isQuestion();
        Node title = block.getFirstChild();
        if (!folded || title == null || title.getNext() == null || !QuestionWords.isQuestion(PlainText.inside(title))) {
            return null;
        }
        QuestionBlock question = QuestionBlock.before(block, "question", List.of(block))
                .ask(from(title.getFirstChild()))
                .answer(List.of(), from(title.getNext()));
        block.unlink();
        return question.callout();
    }

    private static List<Node> from(@Nullable Node first) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            nodes.add(node);
        }
        return nodes;
    }
}
