package dev.studyleaf.note.syntax.formula;

import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.tex.Macros;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Blocks that are formulas without the marks of one: code that says it is {@code math}, as on GitHub, and a paragraph that
 * only defines commands, as Pandoc reads it.
 */
public final class FormulaBlocks extends AbstractVisitor {
    private final String source;

    private FormulaBlocks(String source) {
        this.source = source;
    }

    /** Makes formulas of them in a tree that was parsed from {@code source}. */
    public static void mark(Node document, String source) {
        document.accept(new FormulaBlocks(source));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getInfo().strip().equals("math")) {
            replace(code, code.getLiteral());
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Text text && text.getLiteral().startsWith("\\")) {
            String written = paragraph.getSourceSpans().stream()
                    .map(line -> source.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()))
                    .collect(Collectors.joining("\n"));
            if (Macros.isDefinition(written)) {
                replace(paragraph, written);
            }
        }
    }

    private static void replace(Node node, String tex) {
        FormulaNode.Block block = new FormulaNode.Block();
        block.set(tex);
        block.setSourceSpans(node.getSourceSpans());
        node.insertBefore(block);
        node.unlink();
    }
}
