package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** In a question, the hint of a gap becomes plain words, whatever it is written in: {@code ==r==^[half of $d$]}. */
public final class GapHints {
    private static final String START = "^[";
    private static final char END = ']';

    private GapHints() {}

    /** Makes them plain words in the questions of a tree. */
    public static void mark(Node document) {
        List<Highlight> gaps = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof CalloutBlock callout && callout.isQuestion()) {
                    collect(block, gaps);
                } else {
                    visitChildren(block);
                }
            }
        });
        gaps.forEach(GapHints::plain);
    }

    private static void collect(Node block, List<Highlight> into) {
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                if (node instanceof Highlight highlight) {
                    into.add(highlight);
                } else {
                    visitChildren(node);
                }
            }

            @Override
            public void visit(CustomBlock inner) {
                visitChildren(inner);
            }
        });
    }

    private static void plain(Highlight gap) {
        if (!(gap.getNext() instanceof Text start)
                || !start.getLiteral().startsWith(START)
                || start.getLiteral().indexOf(END) >= 0) {
            return;
        }
        StringBuilder words = new StringBuilder(start.getLiteral());
        List<Node> inside = new ArrayList<>();
        for (Node node = start.getNext(); node != null; node = node.getNext()) {
            inside.add(node);
            if (node instanceof Text text && text.getLiteral().indexOf(END) >= 0) {
                start.setLiteral(words + text.getLiteral());
                inside.forEach(Node::unlink);
                return;
            }
            words.append(PlainText.of(List.of(node)).replace(END, ')'));
        }
    }
}
