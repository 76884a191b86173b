package dev.studyleaf.note.syntax;

import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.node.BlockMark;
import dev.studyleaf.note.node.HeadingIds;
import dev.studyleaf.note.node.Spans;
import dev.studyleaf.note.node.TreeNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Attribute lists as MkDocs, kramdown and Pandoc write them, such as {@code { .wide #intro }}: an id is a place that links
 * lead to, the rest is not shown.
 */
public final class AttributeLists {
    private static final String ONE = "(?:[#.][\\w-]+|(?:align|width|height|loading|style|target|rel|title|class|id|alt"
            + "|markdown|data-[\\w-]+)=(?:\"[^\"]*\"|'[^']*'|[^\\s}\"']+))";
    private static final String LIST = "\\{:?[ \\t]*(" + ONE + "(?:[ \\t]+" + ONE + ")*)[ \\t]*\\}";
    private static final Pattern AT_START = Pattern.compile("^" + LIST);
    private static final Pattern AT_END = Pattern.compile("[ \\t]+" + LIST + "[ \\t]*$");
    private static final Pattern ALONE = Pattern.compile("^" + LIST + "[ \\t]*$");
    private static final Pattern ID = Pattern.compile("(?:^|\\s)(?:#|id=[\"']?)([\\p{L}\\p{N}_.-]+)");

    /** A text of more characters has no such list at its ends that anybody wrote. */
    private static final int LONGEST = 10_000;

    private final Spans spans;
    private final HeadingIds ids;
    private final List<Anchor> anchors = new ArrayList<>();

    private AttributeLists(Spans spans, HeadingIds ids) {
        this.spans = spans;
        this.ids = ids;
    }

    /** Takes them out of a tree; gives the places that they name. */
    public static List<Anchor> mark(Node document, Spans spans, HeadingIds ids) {
        AttributeLists lists = new AttributeLists(spans, ids);
        for (Text text : TreeNodes.of(Text.class, document)) {
            if (text.getLiteral().length() <= LONGEST && text.getLiteral().contains("{")) {
                lists.mark(text);
            }
        }
        return lists.anchors;
    }

    private void mark(Text text) {
        Node before = text.getPrevious();
        boolean behind = before instanceof Link
                || before instanceof Image
                || before instanceof Code
                || before instanceof Emphasis
                || before instanceof StrongEmphasis;
        if (behind) {
            take(text, AT_START);
        }
        if (text.getNext() == null && text.getParent() instanceof Heading) {
            take(text, AT_END);
        } else if (text.getNext() == null && before instanceof SoftLineBreak && take(text, ALONE)) {
            before.unlink();
        } else if (text.getNext() == null && before == null && text.getParent() instanceof Paragraph paragraph) {
            ofBlock(paragraph, text);
        }
    }

    /** A line of kramdown below the block that it is about. */
    private void ofBlock(Paragraph paragraph, Text text) {
        Matcher list = ALONE.matcher(text.getLiteral());
        Node about = paragraph.getPrevious();
        if (about == null || !text.getLiteral().startsWith("{:") || !list.matches()) {
            return;
        }
        Matcher id = ID.matcher(list.group(1));
        if (id.find() && (about instanceof Heading || about instanceof Paragraph)) {
            place(id.group(1), about).ifPresent(about::prependChild);
        }
        paragraph.unlink();
    }

    private boolean take(Text text, Pattern pattern) {
        Matcher list = pattern.matcher(text.getLiteral());
        if (!list.find()) {
            return false;
        }
        text.setLiteral(new StringBuilder(text.getLiteral())
                .delete(list.start(), list.end())
                .toString());
        Matcher id = ID.matcher(list.group(1));
        if (id.find()) {
            place(id.group(1), text.getParent()).ifPresent(text::insertBefore);
        }
        if (text.getLiteral().isEmpty()) {
            text.unlink();
        }
        return true;
    }

    private Optional<BlockMark> place(String id, @Nullable Node block) {
        if (block == null || !ids.claim(id)) {
            return Optional.empty();
        }
        anchors.add(new Anchor(id, block, spans.of(block)));
        return Optional.of(new BlockMark(id));
    }
}
