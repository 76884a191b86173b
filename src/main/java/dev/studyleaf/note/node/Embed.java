package dev.studyleaf.note.node;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * {@code ![[note]]}: another note, or a part of it, copied in. Its children are the words of the link that it is where
 * nothing can be copied in.
 */
public final class Embed extends CustomNode {
    /** What may hold blocks. */
    private static final List<Class<? extends Node>> HOLDERS =
            List.of(Document.class, ListItem.class, BlockQuote.class, CalloutBlock.class);

    private final String destination;

    public Embed(String destination) {
        this.destination = destination;
    }

    /** Of a wiki link, or a path. */
    public String destination() {
        return destination;
    }

    /** Whether it stands between blocks, where there is room for blocks. */
    public boolean betweenBlocks() {
        return isRoomForBlocks(getParent());
    }

    /** Whether blocks may stand in a node. */
    public static boolean isRoomForBlocks(Node node) {
        return HOLDERS.stream().anyMatch(holder -> holder.isInstance(node));
    }
}
