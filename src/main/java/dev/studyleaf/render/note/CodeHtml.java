package dev.studyleaf.render.note;

import dev.studyleaf.highlight.Highlighter;
import dev.studyleaf.highlight.Piece;
import java.util.Map;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.renderer.html.HtmlWriter;

/** A block of code, in colours where its language is known. A diagram is its source, until a script draws it. */
final class CodeHtml {
    private final HtmlWriter html;

    CodeHtml(HtmlWriter html) {
        this.html = html;
    }

    void write(FencedCodeBlock node) {
        String language = node.getInfo().strip().split("[\\s{,:]", 2)[0];
        boolean diagram = language.equals("mermaid");
        html.line();
        if (diagram) {
            html.tag("figure", Map.of("class", "diagram"));
        }
        html.tag("pre", Map.of("tabindex", "0"));
        html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        Highlighter.pieces(language, node.getLiteral())
                .ifPresentOrElse(pieces -> pieces.forEach(this::piece), () -> html.text(node.getLiteral()));
        html.tag("/code");
        html.tag("/pre");
        if (diagram) {
            html.tag("/figure");
        }
        html.line();
    }

    private void piece(Piece piece) {
        if (piece.kind() == Piece.Kind.PLAIN) {
            html.text(piece.text());
            return;
        }
        html.tag("span", Map.of("class", "hl-" + piece.kind().id()));
        html.text(piece.text());
        html.tag("/span");
    }
}
