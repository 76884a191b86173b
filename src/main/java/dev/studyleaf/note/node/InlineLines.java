package dev.studyleaf.note.node;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The inline nodes of a paragraph, line by line. */
public final class InlineLines {
    private InlineLines() {}

    /** The lines as the author broke them, without the breaks. */
    public static List<List<Node>> of(Node paragraph) {
        List<List<Node>> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (isBreak(child)) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(child);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Whether a node ends a line. */
    public static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /** The words of a line without space at its ends. */
    public static String text(List<Node> line) {
        return PlainText.of(line).strip();
    }

    /** Several lines as one, with breaks between them. */
    public static List<Node> joined(List<List<Node>> lines) {
        List<Node> all = new ArrayList<>();
        for (List<Node> line : lines) {
            if (!all.isEmpty()) {
                all.add(new SoftLineBreak());
            }
            all.addAll(line);
        }
        return all;
    }

    /** Takes the first {@code units} of the text of a line away; what is left of it. */
    public static List<Node> cut(List<Node> line, int units) {
        List<Node> kept = new ArrayList<>();
        int left = units;
        for (Node node : line) {
            int length = PlainText.of(List.of(node)).length();
            if (left < length || (left == 0 && length == 0)) {
                cut(node, left);
                kept.add(node);
            }
            left = Math.max(0, left - length);
        }
        return kept;
    }

    private static void cut(Node node, int units) {
        if (units == 0) {
            return;
        }
        if (node instanceof Text text) {
            int length = text.getLiteral().length();
            List<SourceSpan> spans = text.getSourceSpans();
            if (spans.size() == 1 && spans.get(0).getLength() == length) {
                text.setSourceSpans(List.of(spans.get(0).subSpan(units)));
            }
            text.setLiteral(text.getLiteral().substring(units));
            return;
        }
        int left = units;
        for (Node child = node.getFirstChild(); child != null && left > 0; ) {
            Node next = child.getNext();
            int length = PlainText.of(List.of(child)).length();
            if (length <= left) {
                child.unlink();
            } else {
                cut(child, left);
            }
            left = Math.max(0, left - length);
            child = next;
        }
    }
}
