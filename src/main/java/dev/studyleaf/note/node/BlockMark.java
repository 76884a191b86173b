package dev.studyleaf.note.node;

import org.commonmark.node.CustomNode;

/** The place that a block id ({@code ^id}) names, or a line that stands for a heading, so that links can lead to it. */
public final class BlockMark extends CustomNode {
    private final String id;

    public BlockMark(String id) {
        this.id = id;
    }

    /** The anchor on the page. */
    public String id() {
        return id;
    }

    /** The anchor of a block id, as written after {@code ^}. */
    public static String anchor(String id) {
        return "b-" + HeadingIds.slug(id);
    }
}
