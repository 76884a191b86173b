package dev.studyleaf.note;

import java.util.AbstractList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of a note's tree. After the tree was let go of they are looked up in it anew, which parses the note again; who
 * needs them often makes them loose before.
 */
final class TreePart extends AbstractList<Node> {
    private final int size;
    private @Nullable List<Node> held;
    /** All that it is, where that is a text alone: words need no tree. */
    private @Nullable String words;

    /** The lists that it is made of, where some of them were let go of. */
    private @Nullable List<List<Node>> joined;

    private @Nullable PartedTree tree;
    private int number;

    private TreePart(List<Node> held) {
        this.held = held;
        this.size = held.size();
    }

    private TreePart(int size) {
        this.size = size;
    }

    private TreePart(String words) {
        this.words = words;
        this.size = 1;
    }

    static List<Node> of(List<Node> nodes) {
        if (nodes instanceof TreePart || nodes.isEmpty()) {
            return nodes;
        }
        return isWords(nodes) ? new TreePart(((Text) nodes.get(0)).getLiteral()) : new TreePart(List.copyOf(nodes));
    }

    /**
     * The same, of which all the words are known: where they are one text in no tree, they are held once, as a study has as many
     * of those as lines.
     */
    static List<Node> of(List<Node> nodes, String text) {
        List<Node> part = of(nodes);
        if (part instanceof TreePart one && text.equals(one.words)) {
            one.words = text;
        }
        return part;
    }

    /** Whether nodes are one text that stands nowhere: another of the same words does as well. */
    private static boolean isWords(List<Node> nodes) {
        Node first = nodes.get(0);
        return nodes.size() == 1
                && first.getClass() == Text.class
                && (first.getParent() == null || LooseNodes.isAloneInHolder(first))
                && first.getSourceSpans().isEmpty();
    }

    /** Nodes of a tree that is not there. */
    static TreePart released(@Nullable String words, int size, PartedTree tree, int number) {
        TreePart part = new TreePart(size);
        part.words = words;
        part.tree = tree;
        part.number = number;
        return part;
    }

    /** Several lists as one; what was let go of in them is looked up when it is asked for. */
    static List<Node> joined(List<List<Node>> lists) {
        if (lists.stream().noneMatch(TreePart::isReleased)) {
            return of(lists.stream().flatMap(List::stream).toList());
        }
        TreePart part = new TreePart(lists.stream().mapToInt(List::size).sum());
        part.joined = List.copyOf(lists);
        return part;
    }

    /** Puts copies that stand in no tree in the place of nodes, where they can be copied. */
    static void loosen(List<Node> nodes) {
        if (nodes instanceof TreePart part && part.held != null) {
            List<Node> loose = LooseNodes.orThese(part.held);
            boolean plain = isWords(loose);
            part.words = plain ? ((Text) loose.get(0)).getLiteral() : null;
            part.held = plain ? null : loose;
        }
    }

    /** Whether a look at nodes parses their note again. */
    static boolean isReleased(List<Node> nodes) {
        return nodes instanceof TreePart part && part.held == null && part.words == null;
    }

    /** Lets go of what stands in the tree. */
    void release(PartedTree from, int at) {
        if (held != null && !areLoose(held)) {
            words = LooseNodes.words(held);
            tree = from;
            number = at;
            held = null;
        }
    }

    private static boolean areLoose(List<Node> nodes) {
        for (Node node : nodes) {
            if (!LooseNodes.isLoose(node)) {
                return false;
            }
        }
        return true;
    }

    /** What it was let go of from; null for what stands in no tree, and for what was not let go of. */
    @Nullable
    PartedTree tree() {
        return tree;
    }

    /** All that it is; null for what is more than a text. */
    @Nullable
    String words() {
        return words;
    }

    /** What it is joined of; null for what is one part of a tree. */
    @Nullable
    List<List<Node>> joined() {
        return joined;
    }

    int number() {
        return number;
    }

    List<Node> held() {
        List<Node> here = held;
        if (here != null) {
            return here;
        }
        if (words != null) {
            return List.of(new Text(words));
        }
        return joined == null ? inTree() : joined.stream().flatMap(List::stream).toList();
    }

    /** The very nodes of the tree. */
    List<Node> inTree() {
        if (held != null) {
            return held;
        }
        if (tree != null) {
            return tree.part(number);
        }
        if (words != null) {
            return held();
        }
        throw new IllegalStateException("no nodes and no tree");
    }

    @Override
    public Node get(int index) {
        return held().get(index);
    }

    @Override
    public java.util.Iterator<Node> iterator() {
        return held().iterator();
    }

    @Override
    public List<Node> subList(int from, int to) {
        return held().subList(from, to);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof List<?> list && list.size() == size && held().equals(list));
    }

    /** Without a look at the tree. */
    @Override
    public int hashCode() {
        return size;
    }
}
