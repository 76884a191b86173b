package dev.studyleaf.note.syntax.html;

import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.node.BlockMark;
import dev.studyleaf.note.node.HeadingIds;
import dev.studyleaf.note.node.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Places that authors name in HTML, such as {@code <a name="proof"></a>}: links lead to them. */
public final class HtmlAnchors {
    private static final Pattern NAMED = Pattern.compile(
            "<(?:a\\s+(?:[^<>]*\\s)?name|[a-z][a-z0-9]*\\s+(?:[^<>]*\\s)?id)\\s*=\\s*[\"']?([\\p{L}\\p{N}_.:-]+)",
            Pattern.CASE_INSENSITIVE);
    /** More in one tag is no place that anybody named. */
    private static final int LONGEST = 10_000;

    private HtmlAnchors() {}

    /** Leaves a {@link BlockMark} for each in a tree whose HTML is still as it was written. */
    public static List<Anchor> mark(Node document, Spans spans, HeadingIds ids) {
        List<Node> html = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline tag) {
                html.add(tag);
            }

            @Override
            public void visit(HtmlBlock block) {
                html.add(block);
            }
        });
        List<Anchor> anchors = new ArrayList<>();
        for (Node node : html) {
            String literal = node instanceof HtmlInline tag ? tag.getLiteral() : ((HtmlBlock) node).getLiteral();
            if (literal.length() <= LONGEST && !inFootnote(node)) {
                Matcher named = NAMED.matcher(literal);
                while (named.find()) {
                    if (ids.claim(named.group(1))) {
                        node.insertBefore(new BlockMark(named.group(1)));
                        anchors.add(new Anchor(named.group(1), block(node), spans.of(node)));
                    }
                }
            }
        }
        return anchors;
    }

    /** A footnote that nothing refers to is not shown. */
    private static boolean inFootnote(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof FootnoteDefinition) {
                return true;
            }
        }
        return false;
    }

    private static Node block(Node node) {
        Node block = node;
        while (!(block instanceof Block) && block.getParent() != null) {
            block = block.getParent();
        }
        return block;
    }
}
