package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What Obsidian does not show either: {@code %% comments %%}, in a line or over several blocks. */
public final class Comments {
    private static final String COMMENT = "%%";

    private Comments() {}

    /** Takes them out of a tree in which callouts are marked. */
    public static void remove(Node document) {
        List<Node> texts = new ArrayList<>();
        document.accept(new ShownText(texts::add));
        texts.forEach(Comments::comments);
        overBlocks(document);
    }

    /** From a line that begins with a comment to the paragraph in which it is closed; one never closed is text. */
    private static void overBlocks(Node document) {
        Node opened = null;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            String words = block instanceof Paragraph ? PlainText.inside(block) : "";
            if (opened != null && words.contains(COMMENT)) {
                removeBetween(opened, block);
                opened = null;
            } else if (opened == null && opens(block, words)) {
                opened = block;
            }
        }
    }

    private static boolean opens(Node paragraph, String words) {
        boolean found = words.startsWith(COMMENT);
        for (Node node = words.contains(COMMENT) ? paragraph.getFirstChild() : null;
                node != null;
                node = node.getNext()) {
            found |= node.getPrevious() instanceof SoftLineBreak
                    && node instanceof Text text
                    && text.getLiteral().startsWith(COMMENT);
        }
        return found;
    }

    private static void removeBetween(Node opened, Node closed) {
        for (Node node = opened.getNext(); node != null && node != closed; node = opened.getNext()) {
            node.unlink();
        }
        cut(opened, false);
        cut(closed, true);
    }

    /** Takes what stands before or after the mark out of a paragraph, with the mark. */
    private static void cut(Node paragraph, boolean before) {
        List<Node> gone = new ArrayList<>();
        boolean hidden = before;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            int mark = node instanceof Text text ? text.getLiteral().indexOf(COMMENT) : -1;
            if (mark >= 0 && node instanceof Text text && hidden == before) {
                String literal = text.getLiteral();
                text.setLiteral(before ? literal.substring(mark + COMMENT.length()) : literal.substring(0, mark));
                hidden = !before;
            } else if (hidden) {
                gone.add(node);
            }
        }
        gone.forEach(Node::unlink);
        if (PlainText.inside(paragraph).isBlank()) {
            paragraph.unlink();
        }
    }

    /** A comment may span lines; one that is not closed in its paragraph is text. */
    private static void comments(Node parent) {
        Text opened = null;
        for (Node child = parent.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            if (child instanceof Text text) {
                int mark = text.getLiteral().indexOf(COMMENT);
                if (opened != null && mark >= 0) {
                    close(opened, text, mark);
                    opened = null;
                    next = text;
                } else if (mark >= 0) {
                    opened = open(text, mark);
                    next = opened.getNext();
                }
            }
            child = next;
        }
    }

    /** Parts the text so that the comment begins a text of its own. */
    private static Text open(Text text, int mark) {
        String literal = text.getLiteral();
        int close = literal.indexOf(COMMENT, mark + COMMENT.length());
        Text comment = part(text, mark, close < 0 ? literal.length() : close);
        text.insertAfter(comment);
        if (close >= 0) {
            comment.insertAfter(part(text, close, literal.length()));
        }
        text.setLiteral(literal.substring(0, mark));
        return comment;
    }

    private static Text part(Text text, int start, int end) {
        Text part = new Text(text.getLiteral().substring(start, end));
        part.setSourceSpans(text.getSourceSpans());
        return part;
    }

    private static void close(Text opened, Text last, int mark) {
        for (Node node = opened; node != null && node != last; ) {
            Node next = node.getNext();
            node.unlink();
            node = next;
        }
        last.setLiteral(last.getLiteral().substring(mark + COMMENT.length()));
    }
}
