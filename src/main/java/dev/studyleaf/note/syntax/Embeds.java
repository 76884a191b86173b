package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.TreeNodes;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Takes embeds out of their paragraphs, since what they copy in are blocks. */
public final class Embeds {
    private Embeds() {}

    /** Splits the paragraphs of a tree around them, where blocks may stand. */
    public static void lift(Node document) {
        TreeNodes.of(Embed.class, document).stream()
                .filter(embed -> embed.getParent() instanceof Paragraph)
                .forEach(Embeds::liftOne);
    }

    /** The paragraph keeps what stands before the embed; what stands after it gets a paragraph of its own. */
    private static void liftOne(Node embed) {
        Node paragraph = embed.getParent();
        if (!Embed.isRoomForBlocks(paragraph.getParent())) {
            return;
        }
        Paragraph rest = new Paragraph();
        rest.setSourceSpans(paragraph.getSourceSpans());
        for (Node node = embed.getNext(); node != null; node = embed.getNext()) {
            if (rest.getFirstChild() != null || !blank(node)) {
                rest.appendChild(node);
            } else {
                node.unlink();
            }
        }
        paragraph.insertAfter(embed);
        if (rest.getFirstChild() != null) {
            embed.insertAfter(rest);
        }
        while (paragraph.getLastChild() != null && blank(paragraph.getLastChild())) {
            paragraph.getLastChild().unlink();
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    private static boolean blank(Node node) {
        return InlineLines.isBreak(node)
                || (node instanceof Text text && text.getLiteral().isBlank());
    }
}
