package dev.studyleaf.note.node;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds nodes in a tree. */
public final class TreeNodes {
    private TreeNodes() {}

    /**
     * All of a kind that stand below a node, in their order, those in others of the kind too. The tree may be changed while
     * they are gone through.
     */
    public static <T extends Node> List<T> of(Class<T> kind, Node tree) {
        List<T> found = new ArrayList<>();
        for (Node node = tree.getFirstChild(); node != null; node = next(node, tree)) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        }
        return found;
    }

    private static @Nullable Node next(Node node, Node tree) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != tree && at.getNext() == null) {
            at = at.getParent();
        }
        return at == tree ? null : at.getNext();
    }
}
