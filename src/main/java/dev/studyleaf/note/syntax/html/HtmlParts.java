package dev.studyleaf.note.syntax.html;

import dev.studyleaf.note.node.Entities;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Takes a block of raw HTML apart: it becomes a paragraph of its tags, words and formulas. */
public final class HtmlParts {
    private static final Pattern TOKEN =
            Pattern.compile("<!--.*?(?:-->|$)|</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>", Pattern.DOTALL);
    private static final Pattern VERBATIM = Pattern.compile(
            "<(/?)(?:pre|code|kbd|samp|script|style|textarea)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Paragraph paragraph = new Paragraph();
    private final List<SourceSpan> spans;
    private final boolean inSource;
    /** How many elements are open in which all signs mean themselves. */
    private int verbatim;

    private HtmlParts(HtmlBlock block, String source) {
        spans = block.getSourceSpans();
        inSource = !source.isEmpty()
                && !spans.isEmpty()
                && source.startsWith(block.getLiteral(), spans.get(0).getInputIndex());
    }

    /** Puts the paragraph in place of the block; {@code source} is the text that the tree was parsed from. */
    static void replace(HtmlBlock block, String source) {
        HtmlParts parts = new HtmlParts(block, source);
        parts.paragraph.setSourceSpans(parts.spans);
        parts.read(block.getLiteral());
        block.insertBefore(parts.paragraph);
        block.unlink();
    }

    /** A paragraph of HTML that is not in a tree. */
    public static Paragraph of(String html, List<SourceSpan> spans) {
        HtmlBlock block = new HtmlBlock();
        block.setLiteral(html);
        block.setSourceSpans(spans);
        HtmlParts parts = new HtmlParts(block, "");
        parts.paragraph.setSourceSpans(spans);
        parts.read(html);
        return parts.paragraph;
    }

    private void read(String html) {
        Matcher token = TOKEN.matcher(html);
        int done = 0;
        while (token.find()) {
            text(html, done, token.start());
            tag(token);
            done = token.end();
        }
        text(html, done, html.length());
    }

    private void tag(Matcher token) {
        Matcher tag = VERBATIM.matcher(token.group());
        if (tag.matches()) {
            verbatim = Math.max(0, verbatim + (tag.group(1).isEmpty() ? 1 : -1));
        }
        HtmlInline node = new HtmlInline();
        node.setLiteral(token.group());
        add(node, token.start(), token.end());
    }

    private void text(String html, int start, int end) {
        if (start == end) {
            return;
        }
        String text = html.substring(start, end);
        if (verbatim > 0) {
            add(new Text(Entities.read(text)), start, end);
        } else {
            HtmlText.parts(text, start, (node, at) -> add(node, at, end));
        }
    }

    /** With its own place where the block stands in the source as it is, else with that of the block's first line. */
    private void add(Node node, int start, int end) {
        if (inSource) {
            int index = spans.get(0).getInputIndex() + start;
            node.setSourceSpans(List.of(SourceSpan.of(spans.get(0).getLineIndex(), 0, index, end - start)));
        } else if (!spans.isEmpty()) {
            node.setSourceSpans(List.of(spans.get(0)));
        }
        paragraph.appendChild(node);
    }
}
