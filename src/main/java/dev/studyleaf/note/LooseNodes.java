package dev.studyleaf.note;

import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.Highlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Copies nodes of a tree, so that they can be shown without it. What shows itself by what is around it is not copied. */
final class LooseNodes {
    /** Around copies, so that each knows the one before it. */
    private static final class Holder extends CustomBlock {}

    private LooseNodes() {}

    /** Something for copies to stand in. */
    static Node holder() {
        return new Holder();
    }

    static boolean isHolder(Node node) {
        return node instanceof Holder;
    }

    /** Whether a node is the only one that was copied. */
    static boolean isAloneInHolder(Node node) {
        return node.getParent() instanceof Holder && node.getPrevious() == null && node.getNext() == null;
    }

    /** Copies of siblings; nothing where one of them cannot be copied. */
    static Optional<List<Node>> of(List<Node> siblings) {
        if (siblings.stream().allMatch(LooseNodes::isLoose)) {
            return Optional.of(siblings);
        }
        Node first = siblings.get(0);
        boolean alone = !(first instanceof Paragraph && first.getParent() instanceof ListItem)
                && !(first.getPrevious() instanceof Highlight);
        Holder holder = new Holder();
        List<Node> copies = new ArrayList<>();
        for (Node node : siblings) {
            Node copy = alone ? whole(node) : null;
            if (copy == null) {
                return Optional.empty();
            }
            holder.appendChild(copy);
            copies.add(copy);
        }
        return Optional.of(List.copyOf(copies));
    }

    /** Copies of siblings; themselves where one of them cannot be copied. */
    static List<Node> orThese(List<Node> siblings) {
        return siblings.isEmpty() ? siblings : of(siblings).orElse(siblings);
    }

    /** The words of a single text that shows itself in the same way anywhere. */
    static @Nullable String words(List<Node> siblings) {
        Node first = siblings.get(0);
        boolean text = siblings.size() == 1 && first.getClass() == Text.class;
        return text && !(first.getPrevious() instanceof Highlight) ? ((Text) first).getLiteral() : null;
    }

    /** Whether a node stands in no tree of a note. */
    static boolean isLoose(Node node) {
        Node root = node;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root instanceof Holder || (root == node && node.getFirstChild() == null && !(node instanceof Document));
    }

    private static @Nullable Node whole(Node node) {
        Node copy = alone(node);
        for (Node child = node.getFirstChild(); copy != null && child != null; child = child.getNext()) {
            Node inner = whole(child);
            if (inner == null) {
                return null;
            }
            copy.appendChild(inner);
        }
        return copy;
    }

    private static @Nullable Node alone(Node node) {
        Class<?> kind = node.getClass();
        if (kind == Text.class) {
            return new Text(((Text) node).getLiteral());
        } else if (kind == SoftLineBreak.class) {
            return new SoftLineBreak();
        } else if (kind == HardLineBreak.class) {
            return new HardLineBreak();
        } else if (kind == Code.class) {
            return new Code(((Code) node).getLiteral());
        } else if (kind == Emphasis.class) {
            return new Emphasis(((Emphasis) node).getOpeningDelimiter());
        } else if (kind == StrongEmphasis.class) {
            return new StrongEmphasis(((StrongEmphasis) node).getOpeningDelimiter());
        } else if (kind == Strikethrough.class) {
            return new Strikethrough(((Strikethrough) node).getOpeningDelimiter());
        } else if (kind == Link.class) {
            return new Link(((Link) node).getDestination(), ((Link) node).getTitle());
        } else if (kind == Image.class) {
            return new Image(((Image) node).getDestination(), ((Image) node).getTitle());
        } else if (kind == Highlight.class) {
            return new Highlight();
        } else if (kind == FormulaNode.Inline.class) {
            return new FormulaNode.Inline(((FormulaNode) node).tex());
        }
        return block(node);
    }

    private static @Nullable Node block(Node node) {
        Class<?> kind = node.getClass();
        if (kind == Paragraph.class) {
            return new Paragraph();
        } else if (kind == ListItem.class) {
            return new ListItem();
        } else if (kind == TaskListItemMarker.class) {
            return new TaskListItemMarker(((TaskListItemMarker) node).isChecked());
        } else if (kind == BulletList.class) {
            BulletList copy = new BulletList();
            copy.setTight(((BulletList) node).isTight());
            return copy;
        } else if (kind == OrderedList.class) {
            OrderedList copy = new OrderedList();
            copy.setTight(((OrderedList) node).isTight());
            copy.setMarkerStartNumber(((OrderedList) node).getMarkerStartNumber());
            return copy;
        } else if (kind == FencedCodeBlock.class) {
            FencedCodeBlock copy = new FencedCodeBlock();
            copy.setInfo(((FencedCodeBlock) node).getInfo());
            copy.setLiteral(((FencedCodeBlock) node).getLiteral());
            return copy;
        }
        return null;
    }
}
