package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.QuestionLabels;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.jspecify.annotations.Nullable;

/**
 * Lines such as {@code Why: …} right below the options of a question. To Markdown they go on with the last option, and would
 * be shown and asked as a part of it; people mean the question.
 */
final class LabelsBelowLists {
    private LabelsBelowLists() {}

    /** Makes them a paragraph behind the list. */
    static void part(CalloutBlock callout) {
        for (Node child = callout.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list && lastOf(list) instanceof Paragraph paragraph) {
                part(list, paragraph);
            }
        }
    }

    private static @Nullable Node lastOf(ListBlock list) {
        Node last = list;
        while (last instanceof ListBlock || last instanceof ListItem) {
            last = last.getLastChild();
        }
        return last;
    }

    private static void part(ListBlock list, Paragraph paragraph) {
        int lines = 0;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (isBreak(node)) {
                lines++;
                if (QuestionLabels.leads(PlainText.of(line(node)))) {
                    list.insertAfter(rest(paragraph, node, lines));
                    return;
                }
            }
        }
    }

    private static List<Node> line(Node before) {
        List<Node> line = new ArrayList<>();
        for (Node node = before.getNext(); node != null && !isBreak(node); node = node.getNext()) {
            line.add(node);
        }
        return line;
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** Takes what follows a line break out of its paragraph. */
    private static Paragraph rest(Paragraph paragraph, Node end, int lines) {
        Paragraph rest = new Paragraph();
        for (Node node = end.getNext(); node != null; ) {
            Node next = node.getNext();
            rest.appendChild(node);
            node = next;
        }
        end.unlink();
        int parted = Math.min(lines, paragraph.getSourceSpans().size());
        rest.setSourceSpans(paragraph
                .getSourceSpans()
                .subList(parted, paragraph.getSourceSpans().size()));
        paragraph.setSourceSpans(paragraph.getSourceSpans().subList(0, parted));
        return rest;
    }
}
