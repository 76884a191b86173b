package dev.studyleaf.note.node;

import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Visits the paragraphs and headings outside questions: in a question a block id is its id. */
public final class ShownText extends AbstractVisitor {
    private final Consumer<Node> found;

    public ShownText(Consumer<Node> found) {
        this.found = found;
    }

    @Override
    public void visit(Paragraph paragraph) {
        found.accept(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        found.accept(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof CalloutBlock callout && callout.isQuestion())) {
            visitChildren(block);
        }
    }
}
