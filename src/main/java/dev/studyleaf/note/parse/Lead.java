package dev.studyleaf.note.parse;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Finds out how a text begins. */
public final class Lead {
    /** What tags mark as mark-up does. */
    private static final Map<String, NoteBlock.Mark> TAGS = Map.of(
            "mark", NoteBlock.Mark.HIGHLIGHT,
            "b", NoteBlock.Mark.STRONG,
            "strong", NoteBlock.Mark.STRONG,
            "u", NoteBlock.Mark.STRONG,
            "i", NoteBlock.Mark.EMPHASIS,
            "em", NoteBlock.Mark.EMPHASIS,
            "code", NoteBlock.Mark.CODE);

    private static final Pattern TAG = Pattern.compile("<(\\p{Alpha}+)(?:\\s[^<>]*)?>");

    private Lead() {}

    static NoteBlock.Lead of(Node parent) {
        Node first = parent.getFirstChild();
        if (first == null) {
            return NoteBlock.Lead.NONE;
        }
        if (first instanceof HtmlInline tag) {
            return tagged(tag);
        }
        NoteBlock.Mark mark = FormulaNode.isIn(first) ? NoteBlock.Mark.NONE : mark(first);
        int length = PlainText.of(List.of(first)).length();
        return mark == NoteBlock.Mark.NONE ? NoteBlock.Lead.NONE : new NoteBlock.Lead(mark, length);
    }

    /** The words between a tag that marks them and its end, where the text has one. */
    private static NoteBlock.Lead tagged(HtmlInline tag) {
        Matcher opening = TAG.matcher(tag.getLiteral());
        String name = opening.matches() ? opening.group(1).toLowerCase(Locale.ROOT) : "";
        NoteBlock.Mark mark = TAGS.getOrDefault(name, NoteBlock.Mark.NONE);
        List<Node> words = new ArrayList<>();
        Node next = mark == NoteBlock.Mark.NONE ? null : tag.getNext();
        while (next != null && !isEnd(next, name)) {
            words.add(next);
            next = next.getNext();
        }
        return next == null
                ? NoteBlock.Lead.NONE
                : new NoteBlock.Lead(mark, PlainText.of(words).length());
    }

    private static boolean isEnd(Node node, String name) {
        return node instanceof HtmlInline tag && tag.getLiteral().equalsIgnoreCase("</" + name + ">");
    }

    private static NoteBlock.Mark mark(Node node) {
        if (node instanceof StrongEmphasis) {
            return NoteBlock.Mark.STRONG;
        }
        if (node instanceof Emphasis) {
            return NoteBlock.Mark.EMPHASIS;
        }
        if (node instanceof Code) {
            return NoteBlock.Mark.CODE;
        }
        if (node instanceof Link) {
            return NoteBlock.Mark.LINK;
        }
        return node instanceof Highlight ? NoteBlock.Mark.HIGHLIGHT : NoteBlock.Mark.NONE;
    }
}
