package dev.studyleaf.note;

import org.commonmark.node.CustomNode;

/**
 * {@code ![[note]]}: another note, or a part of it, copied in. Its children are the words of the link that it is where
 * nothing can be copied in.
 */
public final class Embed extends CustomNode {
    private final String destination;

    Embed(String destination) {
        this.destination = destination;
    }

    /** Of a wiki link, or a path. */
    public String destination() {
        return destination;
    }

    /** Whether it stands between blocks, where there is room for blocks. */
    public boolean betweenBlocks() {
        return Embeds.HOLDERS.stream().anyMatch(holder -> holder.isInstance(getParent()));
    }
}
