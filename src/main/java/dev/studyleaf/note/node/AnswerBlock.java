package dev.studyleaf.note.node;

import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Blocks that are one answer together, shown as they are. */
public final class AnswerBlock extends CustomBlock {
    public static AnswerBlock of(List<Node> blocks) {
        AnswerBlock answer = new AnswerBlock();
        for (Node block : blocks) {
            block.getSourceSpans().forEach(answer::addSourceSpan);
            answer.appendChild(block);
        }
        return answer;
    }
}
