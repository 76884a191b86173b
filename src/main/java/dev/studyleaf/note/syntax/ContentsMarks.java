package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.PlainText;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Marks in whose place other programs show the contents of a note: {@code [TOC]}, {@code [[toc]]}, {@code [[_TOC_]]}, and
 * kramdown's {@code {:toc}} with the list that it replaces. A page has its contents beside the note.
 */
public final class ContentsMarks {
    private static final Pattern MARK = Pattern.compile("\\[TOC]|\\[toc]|\\[\\[(?:toc|TOC)]]|\\{:toc}");
    private static final Pattern REPLACED = Pattern.compile("(?s).*\\S\\s+\\{:toc}");

    private ContentsMarks() {}

    /** Takes those at the top of a note out of its tree. */
    public static void remove(Node document) {
        for (Node block = document.getFirstChild(); block != null; ) {
            Node next = block.getNext();
            boolean mark = block instanceof Paragraph
                    && !beginsWithWord(block)
                    && MARK.matcher(PlainText.inside(block)).matches();
            if (mark || isReplaced(block)) {
                block.unlink();
            }
            block = next;
        }
    }

    private static boolean beginsWithWord(Node paragraph) {
        return paragraph.getFirstChild() instanceof Text text
                && !text.getLiteral().isEmpty()
                && Character.isLetterOrDigit(text.getLiteral().charAt(0));
    }

    /** A list of one item, whose words are there to be replaced. */
    private static boolean isReplaced(Node block) {
        Node item = block instanceof ListBlock ? block.getFirstChild() : null;
        return item != null
                && item.getNext() == null
                && REPLACED.matcher(PlainText.inside(item)).matches();
    }
}
