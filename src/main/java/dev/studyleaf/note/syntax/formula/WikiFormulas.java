package dev.studyleaf.note.syntax.formula;

import dev.studyleaf.note.WikiTarget;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Wiki links with formulas in them, {@code [[note#The $\sigma$ rule]]} and {@code [[note|$\sigma$-algebra]]}, which a parser
 * of Markdown sees in pieces. A heading is called by the plain words of its formulas, as its anchor is.
 */
public final class WikiFormulas {
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    private static final int MOST_PIECES = 12;

    private final String source;

    public WikiFormulas(String source) {
        this.source = source;
    }

    /** Makes one link of what begins in a text and goes on behind the formula after it, if that is one. */
    public void join(Text open) {
        if (!(open.getNext() instanceof FormulaNode)) {
            return;
        }
        String literal = open.getLiteral();
        int at = literal.lastIndexOf(OPEN);
        List<Node> pieces = new ArrayList<>();
        Text close = close(open, pieces);
        if (at < 0 || literal.indexOf(CLOSE, at) >= 0 || close == null) {
            return;
        }
        int end = close.getLiteral().indexOf(CLOSE);
        pieces.add(0, new Text(literal.substring(at + OPEN.length())));
        pieces.add(new Text(close.getLiteral().substring(0, end)));
        boolean embedded = literal.startsWith("!", at - 1);
        open.insertAfter(link(pieces, embedded, span(open)));
        open.setLiteral(literal.substring(0, embedded ? at - 1 : at));
        close.setLiteral(close.getLiteral().substring(end + CLOSE.length()));
    }

    /** The text that ends the link, the pieces up to it; nothing where something else comes before. */
    private static @Nullable Text close(Text open, List<Node> pieces) {
        for (Node node = open.getNext(); node != null && pieces.size() < MOST_PIECES; node = node.getNext()) {
            if (node instanceof Text text && text.getLiteral().contains(CLOSE)) {
                return text;
            }
            if (!(node instanceof Text) && !(node instanceof FormulaNode)) {
                return null;
            }
            pieces.add(node);
        }
        return null;
    }

    private static Node link(List<Node> pieces, boolean embedded, SourceSpan span) {
        StringBuilder name = new StringBuilder();
        List<Node> shown = new ArrayList<>();
        boolean alias = false;
        for (Node piece : pieces) {
            int bar = !alias && piece instanceof Text text ? text.getLiteral().indexOf('|') : -1;
            if (bar >= 0) {
                String words = ((Text) piece).getLiteral();
                name.append(words, 0, bar);
                shown.add(new Text(words.substring(bar + 1)));
                alias = true;
            } else if (alias) {
                shown.add(piece);
            } else {
                name.append(PlainText.of(List.of(piece)));
                piece.unlink();
            }
        }
        WikiTarget target = WikiTarget.written(name.toString());
        Node link = embedded ? new Embed(target.destination()) : new Link(target.destination(), null);
        (alias ? shown : List.<Node>of(new Text(target.shown()))).forEach(link::appendChild);
        link.addSourceSpan(span);
        return link;
    }

    private SourceSpan span(Text open) {
        List<SourceSpan> spans = open.getSourceSpans();
        SourceSpan first = spans.isEmpty() ? SourceSpan.of(0, 0, 0, 0) : spans.get(0);
        int begin = first.getInputIndex();
        int start = Math.max(
                begin, source.substring(begin, begin + first.getLength()).lastIndexOf(OPEN) + begin);
        int end = source.indexOf(CLOSE, start);
        return SourceSpan.of(
                first.getLineIndex(),
                first.getColumnIndex() + start - begin,
                start,
                end < 0 ? OPEN.length() : end + CLOSE.length() - start);
    }
}
