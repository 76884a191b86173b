package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.node.CalloutBlock;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A callout: a block quote whose first line is {@code [!type] title}.
 *
 * @param type lower case, such as {@code question} or {@code key}
 * @param title the rest of the first line
 * @param parts the body in order
 * @param section the index of the section it stands in
 * @param span where it stands
 * @param asks whether it asks something
 * @param foreign whether its author wrote no callout, but something that means the same, such as {@code Q:} and {@code A:}
 * @param nodes its place in the tree; for {@code render} only
 */
public record Callout(
        String type,
        Fragment title,
        List<CalloutPart> parts,
        int section,
        SourceSpan span,
        boolean asks,
        boolean foreign,
        List<Node> nodes) {
    public Callout {
        parts = List.copyOf(parts);
        nodes = TreePart.of(nodes);
    }

    /** One that stands at a node. */
    public Callout(
            String type, Fragment title, List<CalloutPart> parts, int section, SourceSpan span, CalloutBlock node) {
        this(type, title, parts, section, span, node.isQuestion(), node.isForeign(), List.of(node));
    }

    /** Its place in the tree, of a note whose tree is there. */
    public CalloutBlock node() {
        return (CalloutBlock) nodes.get(0);
    }

    /** All of it, to be shown somewhere else. {@code path} is its note. */
    public Fragment whole(String path) {
        return Fragment.of(path, nodes);
    }

    /** Whether it asks something. */
    public boolean isQuestion() {
        return asks;
    }

    /** Whether its author wrote no callout, but something that means the same, such as {@code Q:} and {@code A:}. */
    public boolean isForeign() {
        return foreign;
    }
}
