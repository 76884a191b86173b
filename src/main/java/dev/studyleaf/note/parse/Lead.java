package dev.studyleaf.note.parse;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.note.node.PlainText;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Finds out how a text begins. */
public final class Lead {
    private Lead() {}

    static NoteBlock.Lead of(Node parent) {
        Node first = parent.getFirstChild();
        if (first == null) {
            return NoteBlock.Lead.NONE;
        }
        NoteBlock.Mark mark = FormulaNode.isIn(first) ? NoteBlock.Mark.NONE : mark(first);
        int length = PlainText.of(List.of(first)).length();
        return mark == NoteBlock.Mark.NONE ? NoteBlock.Lead.NONE : new NoteBlock.Lead(mark, length);
    }

    private static NoteBlock.Mark mark(Node node) {
        if (node instanceof StrongEmphasis) {
            return NoteBlock.Mark.STRONG;
        }
        if (node instanceof Emphasis) {
            return NoteBlock.Mark.EMPHASIS;
        }
        if (node instanceof Code) {
            return NoteBlock.Mark.CODE;
        }
        if (node instanceof Link) {
            return NoteBlock.Mark.LINK;
        }
        return node instanceof Highlight ? NoteBlock.Mark.HIGHLIGHT : NoteBlock.Mark.NONE;
    }
}
