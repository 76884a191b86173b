package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.CalloutTitle;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.TreeNodes;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Turns block quotes that begin with {@code [!type]} into callouts, while the tree is still its parser's. */
public final class Callouts {
    private static final Pattern MARK = Pattern.compile("^\\[!([\\p{L}\\p{N}_-]+)\\]([-+]?)[ \\t]*");

    private Callouts() {}

    /** Replaces them in a tree. */
    public static void mark(Node document) {
        TreeNodes.of(BlockQuote.class, document).forEach(Callouts::replace);
    }

    private static void replace(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text text)) {
            return;
        }
        Matcher mark = MARK.matcher(text.getLiteral());
        if (!mark.find()) {
            return;
        }
        CalloutBlock callout = new CalloutBlock(mark.group(1).toLowerCase(Locale.ROOT), mark.group(2));
        callout.setSourceSpans(quote.getSourceSpans());
        callout.appendChild(title(first, text, mark.end()));
        for (Node child = quote.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            if (child != first || first.getFirstChild() != null) {
                callout.appendChild(child);
            }
            child = next;
        }
        quote.insertBefore(callout);
        quote.unlink();
        if (callout.mayAsk()) {
            LabelsBelowLists.part(callout);
        }
    }

    /** Moves the rest of the first line out of its paragraph; what follows the line's end stays there. */
    private static CalloutTitle title(Paragraph paragraph, Text first, int skip) {
        CalloutTitle title = new CalloutTitle();
        title.setSourceSpans(paragraph.getSourceSpans().subList(0, 1));
        first.setLiteral(first.getLiteral().substring(skip));
        if (first.getLiteral().isEmpty()) {
            first.unlink();
        }
        Node node = paragraph.getFirstChild();
        while (node != null && !InlineLines.isBreak(node)) {
            Node next = node.getNext();
            title.appendChild(node);
            node = next;
        }
        if (node != null) {
            node.unlink();
        }
        return title;
    }
}
