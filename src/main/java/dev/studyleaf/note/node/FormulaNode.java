package dev.studyleaf.note.node;

import dev.studyleaf.tex.Tex;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** A formula in the tree of a note: in a line, or a block of its own. */
public interface FormulaNode {
    /** What it says. */
    Tex tex();

    /** Says more of it, before anyone has read it. */
    void tex(Tex tex);

    /** In a line. */
    final class Inline extends CustomNode implements FormulaNode {
        private Tex tex;

        public Inline(Tex tex) {
            this.tex = tex;
        }

        @Override
        public void tex(Tex tex) {
            this.tex = tex;
        }

        @Override
        public Tex tex() {
            return tex;
        }
    }

    /** A block. */
    final class Block extends CustomBlock implements FormulaNode {
        private Tex tex = new Tex("", true);

        public void set(String source) {
            tex = new Tex(source.strip(), true);
        }

        @Override
        public void tex(Tex tex) {
            this.tex = tex;
        }

        @Override
        public Tex tex() {
            return tex;
        }
    }

    /** Whether a node is a formula or has one in it. */
    static boolean isIn(Node node) {
        if (node instanceof FormulaNode) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (isIn(child)) {
                return true;
            }
        }
        return false;
    }
}
