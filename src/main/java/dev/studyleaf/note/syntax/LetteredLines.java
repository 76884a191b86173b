package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.TreeNodes;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Lines of one paragraph that count on from A, such as the options of an exam question, stay lines. */
public final class LetteredLines {
    private static final int FEWEST = 2;

    private LetteredLines() {}

    /** Puts hard breaks before such lines of a tree. */
    public static void mark(Node document) {
        TreeNodes.of(Paragraph.class, document).forEach(LetteredLines::breaks);
    }

    private static void breaks(Paragraph paragraph) {
        List<Node> lines = new ArrayList<>();
        char next = 'A';
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            boolean first = child.getPrevious() == null || child.getPrevious() instanceof SoftLineBreak;
            if (first && child instanceof Text text && counts(text.getLiteral(), next)) {
                lines.add(child);
                next++;
            }
        }
        if (lines.size() >= FEWEST) {
            lines.forEach(LetteredLines::breakBefore);
        }
    }

    /** {@code A. words}, {@code a) words}, {@code (A) words}. */
    private static boolean counts(String line, char letter) {
        int at = line.startsWith("(") ? 1 : 0;
        return line.length() > at + 2
                && Character.toUpperCase(line.charAt(at)) == letter
                && (line.charAt(at + 1) == ')' || (at == 0 && line.charAt(1) == '.'))
                && Character.isWhitespace(line.charAt(at + 2));
    }

    private static void breakBefore(Node line) {
        if (line.getPrevious() instanceof SoftLineBreak soft) {
            soft.insertBefore(new HardLineBreak());
            soft.unlink();
        }
    }
}
