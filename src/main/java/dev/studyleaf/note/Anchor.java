package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A place that links lead to and that is no section: a heading inside a list or a quote, a line that stands for a heading,
 * or a block with an id.
 *
 * @param id unique in the note
 * @param nodes the heading or the block; for {@code render} only
 * @param span where it stands
 * @param heading the words of a line that stands for a heading; empty for other places
 */
public record Anchor(String id, List<Node> nodes, SourceSpan span, Fragment heading) {
    public Anchor {
        nodes = TreePart.of(nodes);
    }

    public Anchor(String id, Node node, SourceSpan span) {
        this(id, List.of(node), span, Fragment.EMPTY);
    }

    /** The heading or the block, of a note whose tree is there. */
    public Node node() {
        return nodes.get(0);
    }
}
