package dev.studyleaf.note;

import org.commonmark.node.CustomNode;

/** The place that a block id ({@code ^id}) names, or a line that stands for a heading, so that links can lead to it. */
public final class BlockMark extends CustomNode {
    private final String id;

    BlockMark(String id) {
        this.id = id;
    }

    /** The anchor on the page. */
    public String id() {
        return id;
    }

    /** The anchor of a block id, as written after {@code ^}. */
    static String anchor(String id) {
        return "b-" + HeadingIds.slug(id);
    }
}
