package dev.studyleaf.render.note;

import dev.studyleaf.note.node.FormulaNode;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words inside an image, for its {@code alt}. */
final class AltText extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    String of(Node image) {
        visitChildren(image);
        return words.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FormulaNode formula) {
            words.append(formula.tex().words());
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }
}
