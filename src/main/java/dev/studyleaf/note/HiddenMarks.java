package dev.studyleaf.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What Obsidian does not show either: {@code %% comments %%} in a paragraph, and block ids ({@code ^id}) at its end. */
final class HiddenMarks {
    private static final String COMMENT = "%%";
    private static final Pattern BLOCK_ID = Pattern.compile("(?<=\\s|^)\\^[A-Za-z0-9-]+\\s*$");

    private HiddenMarks() {}

    /** Takes them out of a tree in which callouts are marked: in a question a block id is its id. */
    static void remove(Node document) {
        List<Node> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                texts.add(paragraph);
            }

            @Override
            public void visit(Heading heading) {
                texts.add(heading);
            }

            @Override
            public void visit(CustomBlock block) {
                if (!(block instanceof CalloutBlock callout && CalloutBlock.isQuestion(callout.type()))) {
                    visitChildren(block);
                }
            }
        });
        texts.forEach(HiddenMarks::clean);
    }

    private static void clean(Node parent) {
        comments(parent);
        if (parent.getLastChild() instanceof Text last) {
            String shown = BLOCK_ID.matcher(last.getLiteral()).replaceFirst("");
            if (shown.isBlank() && last.getPrevious() == null && !(parent instanceof Heading)) {
                parent.unlink();
            } else if (!shown.equals(last.getLiteral())) {
                last.setLiteral(shown.stripTrailing());
            }
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
