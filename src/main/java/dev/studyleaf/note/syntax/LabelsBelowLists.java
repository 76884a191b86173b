package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.QuestionLabels;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
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
        List<List<Node>> lines = InlineLines.of(paragraph);
        int at = 1;
        while (at < lines.size() && !QuestionLabels.leads(PlainText.of(lines.get(at)))) {
            at++;
        }
        if (at < lines.size()) {
            list.insertAfter(rest(paragraph, lines.get(at).get(0), at));
        }
    }

    /** Takes a line, which has so many before it, and what follows it out of its paragraph. */
    private static Paragraph rest(Paragraph paragraph, Node first, int before) {
        first.getPrevious().unlink();
        Paragraph rest = new Paragraph();
        for (Node node = first; node != null; ) {
            Node next = node.getNext();
            rest.appendChild(node);
            node = next;
        }
        int parted = Math.min(before, paragraph.getSourceSpans().size());
        rest.setSourceSpans(paragraph
                .getSourceSpans()
                .subList(parted, paragraph.getSourceSpans().size()));
        paragraph.setSourceSpans(paragraph.getSourceSpans().subList(0, parted));
        return rest;
    }
}
