package dev.studyleaf.note;

import dev.studyleaf.tex.Macros;
import dev.studyleaf.tex.Tex;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A formula in the tree of a note: in a line, or a block of its own. */
public interface FormulaNode {
    /** What it says. */
    Tex tex();

    /** Says more of it, before anyone has read it. */
    void tex(Tex tex);

    /** In a line. */
    final class Inline extends CustomNode implements FormulaNode {
        private Tex tex;

        Inline(Tex tex) {
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

        void set(String source) {
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

    /**
     * Code that says it is {@code math} becomes a formula, as on GitHub, and so does a paragraph that only defines commands,
     * as Pandoc reads it. {@code source} is the text that the tree was parsed from.
     */
    static void mark(Node document, String source) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock code) {
                if (code.getInfo().strip().equals("math")) {
                    replace(code, code.getLiteral());
                }
            }

            @Override
            public void visit(Paragraph paragraph) {
                if (paragraph.getFirstChild() instanceof Text text
                        && text.getLiteral().startsWith("\\")) {
                    String written = paragraph.getSourceSpans().stream()
                            .map(line ->
                                    source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()))
                            .collect(Collectors.joining("\n"));
                    if (Macros.isDefinition(written)) {
                        replace(paragraph, written);
                    }
                }
            }

            private static void replace(Node node, String tex) {
                Block block = new Block();
                block.set(tex);
                block.setSourceSpans(node.getSourceSpans());
                node.insertBefore(block);
                node.unlink();
            }
        });
    }

    /** Adds the formulas of a tree, in order; each knows then what those before it define. */
    static void collect(Node document, Spans spans, Macros macros, List<Formula> into) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomNode node) {
                found(node);
            }

            @Override
            public void visit(CustomBlock node) {
                found(node);
            }

            private void found(Node node) {
                if (node instanceof FormulaNode formula) {
                    formula.tex(macros.read(formula.tex()));
                    into.add(new Formula(formula.tex(), spans.of(node)));
                }
                visitChildren(node);
            }
        });
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
