package dev.studyleaf.note.node;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The words of nodes without mark-up. Blocks and cells are parted by one space, lines by one; comments and other tags have no words. */
public final class PlainText {
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private static final String LINE_END = "\n";

    private PlainText() {}

    /** The words of sibling nodes. */
    public static String of(List<Node> nodes) {
        if (nodes.size() == 1 && nodes.get(0) instanceof Text text) {
            return text.getLiteral(); // the same string, not a copy: notes have thousands
        }
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> append(node, out, " "));
        return out.toString();
    }

    /** Whether a tag breaks the words of sibling nodes into lines. */
    public static boolean isBroken(List<Node> nodes) {
        return nodes.stream().anyMatch(PlainText::isBroken);
    }

    private static boolean isBroken(Node node) {
        if (node instanceof HtmlInline html) {
            return BREAK.matcher(html.getLiteral()).matches();
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isBroken(child)) {
                return true;
            }
        }
        return false;
    }

    /** The lines that tags break the words of sibling nodes into; one where there is none. Together as long as {@link #of}. */
    public static List<String> brokenLines(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> append(node, out, LINE_END));
        return out.toString().lines().toList();
    }

    /** The words inside a node. */
    public static String inside(Node parent) {
        StringBuilder out = new StringBuilder();
        appendChildren(parent, out, " ");
        return out.toString().strip();
    }

    private static void append(Node node, StringBuilder out, String broken) {
        if (node instanceof Text text) {
            out.append(text.getLiteral());
        } else if (node instanceof Code code) {
            out.append(code.getLiteral());
        } else if (node instanceof FormulaNode formula) {
            out.append(formula.tex().words());
        } else if (InlineLines.isBreak(node)) {
            out.append(' ');
        } else if (node instanceof FencedCodeBlock code) {
            out.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            out.append(code.getLiteral());
        } else if (node instanceof HtmlInline html) {
            out.append(BREAK.matcher(html.getLiteral()).matches() ? broken : "");
        } else if (!(node instanceof HtmlBlock)) {
            appendChildren(node, out, broken);
        }
    }

    private static void appendChildren(Node parent, StringBuilder out, String broken) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if ((child instanceof Block || child instanceof TableCell) && !out.isEmpty()) {
                out.append(' ');
            }
            append(child, out, broken);
        }
    }
}
