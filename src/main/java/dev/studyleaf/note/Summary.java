package dev.studyleaf.note;

import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads a {@code SUMMARY.md} of mdBook, GitBook or HonKit: lists of links to chapters, under headings of parts. */
public final class Summary {
    /** How such a file is called. */
    public static final String NAME = "SUMMARY.md";

    private final List<SummaryEntry> entries = new ArrayList<>();
    private List<String> part = List.of();

    private Summary() {}

    /** The chapters in order; those without a link are drafts and left out. */
    public static List<SummaryEntry> entries(ParsedNote note) {
        Summary summary = new Summary();
        for (Node node = note.whole().tree().document().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading) {
                summary.part = List.of(PlainText.inside(node));
            } else if (node instanceof ListBlock list) {
                summary.list(list, summary.part, true);
            } else {
                summary.link(node, summary.part);
            }
        }
        return summary.entries;
    }

    private void list(ListBlock list, List<String> under, boolean top) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<String> inside = under;
            Node first = item.getFirstChild();
            boolean parent = item.getLastChild() instanceof ListBlock;
            if (top && parent && first instanceof Paragraph) {
                inside = new ArrayList<>(under);
                inside.add(PlainText.inside(first));
            }
            for (Node child = first; child != null; child = child.getNext()) {
                if (child instanceof ListBlock nested) {
                    list(nested, inside, false);
                } else {
                    link(child, inside);
                }
            }
        }
    }

    private void link(Node block, List<String> under) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Link link && !link.getDestination().isEmpty()) {
                entries.add(new SummaryEntry(PlainText.inside(link), link.getDestination(), under));
                return;
            }
        }
    }
}
