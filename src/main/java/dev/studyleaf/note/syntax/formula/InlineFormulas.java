package dev.studyleaf.note.syntax.formula;

import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.tex.Tex;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;

/** Formulas in a line of Markdown. */
public final class InlineFormulas implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$', '\\');
    }

    @Override
    public InlineContentParser create() {
        FormulaScanner formulas = new FormulaScanner();
        return state -> {
            Tex tex = formulas.next(state.scanner());
            return tex == null
                    ? ParsedInline.none()
                    : ParsedInline.of(
                            new FormulaNode.Inline(tex), state.scanner().position());
        };
    }
}
