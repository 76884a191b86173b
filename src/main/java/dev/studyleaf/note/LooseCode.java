package dev.studyleaf.note;

import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.tex.Tex;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
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

/** Nodes that stand in no tree of a note, see {@link LooseNodes}, each with its siblings: some show themselves by them. */
final class LooseCode {
    private static final List<Class<? extends Node>> KINDS = List.of(
            Text.class,
            SoftLineBreak.class,
            HardLineBreak.class,
            Code.class,
            Emphasis.class,
            StrongEmphasis.class,
            Strikethrough.class,
            Link.class,
            Image.class,
            Highlight.class,
            FormulaNode.Inline.class,
            Paragraph.class,
            ListItem.class,
            TaskListItemMarker.class,
            BulletList.class,
            OrderedList.class,
            FencedCodeBlock.class);

    /** How a node stands to the one before it in the list. */
    private static final int ALONE = 0;

    private static final int NEXT = 1;
    private static final int AMONG_OTHERS = 2;

    private LooseCode() {}

    static void write(List<Node> nodes, Out out) {
        out.number(nodes.size());
        Node last = null;
        for (Node node : nodes) {
            Node parent = node.getParent();
            if (parent == null) {
                out.number(ALONE);
                whole(node, out);
            } else if (last != null && last.getNext() == node) {
                out.number(NEXT);
            } else if (LooseNodes.isHolder(parent)) {
                out.number(AMONG_OTHERS);
                int index = 0;
                for (Node before = node.getPrevious(); before != null; before = before.getPrevious()) {
                    index++;
                }
                out.number(index);
                children(parent, out);
            } else {
                out.refuse();
            }
            last = node;
        }
    }

    static List<Node> read(In in) {
        List<Node> nodes = new ArrayList<>();
        Node last = null;
        for (int left = in.count(); left > 0; left--) {
            int stands = in.number();
            if (stands == ALONE) {
                last = whole(in);
            } else if (stands == NEXT && last != null) {
                last = last.getNext();
            } else if (stands == AMONG_OTHERS) {
                int index = in.number();
                Node holder = LooseNodes.holder();
                children(holder, in);
                last = holder.getFirstChild();
                for (; index > 0 && last != null; index--) {
                    last = last.getNext();
                }
            }
            if (last == null) {
                throw new IllegalArgumentException("damaged");
            }
            nodes.add(last);
        }
        return nodes;
    }

    private static void whole(Node node, Out out) {
        int kind = KINDS.indexOf(node.getClass());
        if (kind < 0) {
            out.refuse();
            return;
        }
        out.number(kind);
        if (node instanceof Text text) {
            out.text(text.getLiteral());
        } else if (node instanceof Code code) {
            out.text(code.getLiteral());
        } else if (node instanceof Emphasis emphasis) {
            out.text(emphasis.getOpeningDelimiter());
        } else if (node instanceof StrongEmphasis strong) {
            out.text(strong.getOpeningDelimiter());
        } else if (node instanceof Strikethrough struck) {
            out.text(struck.getOpeningDelimiter());
        } else if (node instanceof Link link) {
            out.text(link.getDestination());
            title(link.getTitle(), out);
        } else if (node instanceof Image image) {
            out.text(image.getDestination());
            title(image.getTitle(), out);
        } else if (node instanceof FormulaNode.Inline formula) {
            out.text(formula.tex().source());
            out.flag(formula.tex().display());
            out.text(formula.tex().meaning());
        } else if (node instanceof TaskListItemMarker task) {
            out.flag(task.isChecked());
        } else if (node instanceof BulletList list) {
            out.flag(list.isTight());
        } else if (node instanceof OrderedList list) {
            out.flag(list.isTight());
            out.number(list.getMarkerStartNumber());
        } else if (node instanceof FencedCodeBlock code) {
            out.text(code.getInfo());
            out.text(code.getLiteral());
        }
        children(node, out);
    }

    private static void title(@org.jspecify.annotations.Nullable String title, Out out) {
        out.flag(title != null);
        if (title != null) {
            out.text(title);
        }
    }

    private static void children(Node parent, Out out) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            out.flag(true);
            whole(child, out);
        }
        out.flag(false);
    }

    private static Node whole(In in) {
        Class<? extends Node> kind = KINDS.get(in.number());
        Node node = alone(kind, in);
        children(node, in);
        return node;
    }

    private static void children(Node parent, In in) {
        while (in.flag()) {
            parent.appendChild(whole(in));
        }
    }

    private static @org.jspecify.annotations.Nullable String title(In in) {
        return in.flag() ? in.text() : null;
    }

    private static Node alone(Class<? extends Node> kind, In in) {
        if (kind == Text.class) {
            return new Text(in.text());
        } else if (kind == SoftLineBreak.class) {
            return new SoftLineBreak();
        } else if (kind == HardLineBreak.class) {
            return new HardLineBreak();
        } else if (kind == Code.class) {
            return new Code(in.text());
        } else if (kind == Emphasis.class) {
            return new Emphasis(in.text());
        } else if (kind == StrongEmphasis.class) {
            return new StrongEmphasis(in.text());
        } else if (kind == Strikethrough.class) {
            return new Strikethrough(in.text());
        } else if (kind == Link.class) {
            return new Link(in.text(), title(in));
        } else if (kind == Image.class) {
            return new Image(in.text(), title(in));
        } else if (kind == Highlight.class) {
            return new Highlight();
        } else if (kind == FormulaNode.Inline.class) {
            return new FormulaNode.Inline(new Tex(in.text(), in.flag(), in.text()));
        }
        return block(kind, in);
    }

    private static Node block(Class<? extends Node> kind, In in) {
        if (kind == Paragraph.class) {
            return new Paragraph();
        } else if (kind == ListItem.class) {
            return new ListItem();
        } else if (kind == TaskListItemMarker.class) {
            return new TaskListItemMarker(in.flag());
        } else if (kind == BulletList.class) {
            BulletList list = new BulletList();
            list.setTight(in.flag());
            return list;
        } else if (kind == OrderedList.class) {
            OrderedList list = new OrderedList();
            list.setTight(in.flag());
            list.setMarkerStartNumber(in.number());
            return list;
        }
        FencedCodeBlock code = new FencedCodeBlock();
        code.setInfo(in.text());
        code.setLiteral(in.text());
        return code;
    }
}
