package dev.studyleaf.note.dialect;

import dev.studyleaf.note.node.AnswerBlock;
import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.CalloutTitle;
import java.util.List;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Builds the callout that a question of another way of writing is from then on. */
final class QuestionBlock {
    private static final int MOST_POINTS = 8;

    private final CalloutBlock callout;
    private final CalloutTitle title = new CalloutTitle();

    private QuestionBlock(CalloutBlock callout) {
        this.callout = callout;
        callout.appendChild(title);
    }

    /**
     * A callout before a block.
     *
     * @param covered what it is made of: its place in the file
     */
    static QuestionBlock before(Node block, String type, List<Node> covered) {
        CalloutBlock callout = CalloutBlock.foreign(type);
        covered.forEach(node -> node.getSourceSpans().forEach(callout::addSourceSpan));
        block.insertBefore(callout);
        return new QuestionBlock(callout);
    }

    CalloutBlock callout() {
        return callout;
    }

    QuestionBlock ask(List<Node> inlines) {
        inlines.forEach(title::appendChild);
        title.setSourceSpans(inlines.stream()
                .flatMap(node -> node.getSourceSpans().stream())
                .limit(1)
                .toList());
        return this;
    }

    QuestionBlock body(Node block) {
        callout.appendChild(block);
        return this;
    }

    /** A line with a label, such as {@code Why: }. */
    QuestionBlock line(String label, List<Node> inlines) {
        Paragraph line = new Paragraph();
        line.appendChild(new Text(label));
        inlines.forEach(node -> {
            line.appendChild(node);
            node.getSourceSpans().forEach(line::addSourceSpan);
        });
        return body(line);
    }

    /** The answer of an open question: words, then blocks. A plain list at the end is its points. */
    QuestionBlock answer(List<Node> inlines, List<Node> blocks) {
        line("Model: ", inlines);
        if (blocks.isEmpty()) {
            return this;
        }
        Node last = blocks.get(blocks.size() - 1);
        List<Node> rest = isPoints(last) ? blocks.subList(0, blocks.size() - 1) : blocks;
        if (!rest.isEmpty()) {
            body(AnswerBlock.of(rest));
        }
        return rest.size() < blocks.size() ? body(last) : this;
    }

    QuestionBlock option(boolean right, List<Node> inlines, List<Node> below) {
        Node item = new ListItem();
        item.appendChild(new TaskListItemMarker(right));
        Paragraph words = new Paragraph();
        inlines.forEach(node -> {
            words.appendChild(node);
            node.getSourceSpans().forEach(item::addSourceSpan);
        });
        item.appendChild(words);
        below.forEach(item::appendChild);
        if (!(callout.getLastChild() instanceof ListBlock)) {
            callout.appendChild(new BulletList());
        }
        ListBlock list = (ListBlock) callout.getLastChild();
        list.appendChild(item);
        item.getSourceSpans().forEach(list::addSourceSpan);
        return this;
    }

    /** Whether a list has a few items of one paragraph each. */
    private static boolean isPoints(Node block) {
        int items = 0;
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            boolean plain = item instanceof ListItem
                    && item.getFirstChild() instanceof Paragraph
                    && item.getFirstChild() == item.getLastChild();
            if (!plain) {
                return false;
            }
            items++;
        }
        return block instanceof ListBlock && items > 0 && items <= MOST_POINTS;
    }
}
