package dev.studyleaf.note.syntax.html;

import dev.studyleaf.note.node.Entities;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.syntax.formula.FormulaScanner;
import dev.studyleaf.tex.Tex;
import java.util.function.BiConsumer;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** The text between two tags of raw HTML: words and formulas. */
final class HtmlText {
    private final StringBuilder words = new StringBuilder();
    private final BiConsumer<Node, Integer> into;
    private int start;
    private int at;

    private HtmlText(int start, BiConsumer<Node, Integer> into) {
        this.start = start;
        this.at = start;
        this.into = into;
    }

    /** Whether a formula may be in it. */
    static boolean mayHaveFormula(String html) {
        return html.indexOf('$') >= 0 || html.contains("\\(") || html.contains("\\[") || html.contains("\\begin{");
    }

    /** Hands out the parts of a text, each with the offset where it begins; {@code start} is that of the text. */
    static void parts(String text, int start, BiConsumer<Node, Integer> into) {
        HtmlText parts = new HtmlText(start, into);
        if (mayHaveFormula(text)) {
            parts.read(Scanner.of(SourceLines.of(SourceLine.of(text, null))));
        } else {
            parts.words.append(text);
        }
        parts.flush();
    }

    private void read(Scanner scanner) {
        FormulaScanner formulas = new FormulaScanner();
        while (scanner.hasNext()) {
            Position here = scanner.position();
            Tex tex = formula(formulas, scanner);
            if (tex == null) {
                scanner.setPosition(here);
                words.append(scanner.peek());
                scanner.next();
                at++;
            } else {
                flush();
                into.accept(new FormulaNode.Inline(new Tex(Entities.read(tex.source()), tex.display())), at);
                at += scanner.getSource(here, scanner.position()).getContent().length();
                start = at;
            }
        }
    }

    private static @Nullable Tex formula(FormulaScanner formulas, Scanner scanner) {
        char first = scanner.peek();
        return first == '$' || first == '\\' ? formulas.next(scanner) : null;
    }

    private void flush() {
        if (words.length() > 0) {
            into.accept(new Text(Entities.read(words.toString().replaceAll("\\s+", " "))), start);
            words.setLength(0);
        }
    }
}
