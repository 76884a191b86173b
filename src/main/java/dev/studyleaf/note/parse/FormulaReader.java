package dev.studyleaf.note.parse;

import dev.studyleaf.note.Formula;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.Spans;
import dev.studyleaf.tex.Macros;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** Reads the formulas of a tree in order; each knows then what those before it define. */
final class FormulaReader extends AbstractVisitor {
    private final Spans spans;
    private final Macros macros;
    private final List<Formula> formulas = new ArrayList<>();

    private FormulaReader(Spans spans, Macros macros) {
        this.spans = spans;
        this.macros = macros;
    }

    /** All of a tree. {@code macros} are those that all notes know; they stay as they are. */
    static List<Formula> read(Node document, Spans spans, Macros macros) {
        FormulaReader reader = new FormulaReader(spans, macros.copy());
        document.accept(reader);
        return reader.formulas;
    }

    @Override
    public void visit(CustomNode node) {
        read(node);
    }

    @Override
    public void visit(CustomBlock node) {
        read(node);
    }

    private void read(Node node) {
        if (node instanceof FormulaNode formula) {
            formula.tex(macros.read(formula.tex()));
            formulas.add(new Formula(formula.tex(), spans.of(node)));
        }
        visitChildren(node);
    }
}
