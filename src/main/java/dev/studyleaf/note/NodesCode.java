package dev.studyleaf.note;

import dev.studyleaf.kept.Code;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/** Nodes that were let go of are their number in the tree; those that stand in none are written with all that is in them. */
final class NodesCode implements Code<List<Node>> {
    private static final int NONE = 0;
    private static final int WORDS = 1;
    private static final int IN_TREE = 2;
    private static final int LOOSE = 3;
    private static final int JOINED = 4;

    private final boolean sum;

    /** {@code sum}: only to be told from others, so that the tree that they stand in has to be told too. */
    NodesCode(boolean sum) {
        this.sum = sum;
    }

    @Override
    public void write(List<Node> nodes, Out out) {
        if (nodes.isEmpty()) {
            out.number(NONE);
        } else if (nodes instanceof TreePart part) {
            write(part, out);
        } else {
            out.refuse();
        }
    }

    private void write(TreePart part, Out out) {
        List<List<Node>> joined = part.joined();
        if (joined != null) {
            out.number(JOINED);
            out.number(joined.size());
            joined.forEach(one -> write(one, out));
            return;
        }
        PartedTree tree = part.tree();
        if (tree == null) {
            out.number(LOOSE);
            LooseCode.write(part.held(), out);
            return;
        }
        if (!TreeCode.mayBeOf(out, tree)) {
            out.refuse(); // it would be read as a part of another tree
        }
        String words = part.words();
        out.number(words == null ? IN_TREE : WORDS);
        if (words != null) {
            out.text(words);
        }
        out.number(part.size());
        out.number(part.number());
        if (sum) {
            TreeCode.sum(out, tree);
        }
    }

    @Override
    public List<Node> read(In in) {
        int kind = in.number();
        return switch (kind) {
            case NONE -> List.of();
            case LOOSE -> TreePart.of(LooseCode.read(in));
            case WORDS -> TreePart.released(in.text(), in.number(), TreeCode.of(in), in.number());
            case IN_TREE -> TreePart.released(null, in.number(), TreeCode.of(in), in.number());
            case JOINED ->
                TreePart.joined(
                        Stream.generate(() -> read(in)).limit(in.count()).toList());
            default -> throw new IllegalArgumentException("damaged");
        };
    }
}
