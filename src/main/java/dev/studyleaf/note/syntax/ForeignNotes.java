package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.CalloutTitle;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.source.SourceFile;
import java.util.Locale;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Notes that plug-ins of Obsidian keep their own things in: they say what they are, and show the words that they have. */
public final class ForeignNotes {
    private static final String DRAWING =
            "This note is a drawing of Excalidraw. It can be seen in Obsidian; here are only its words.";
    private static final String BOARD = "This note is a Kanban board. Its lists stand one below the other.";

    private ForeignNotes() {}

    /** Takes out of the tree of such a note what only its plug-in reads, and says on top what it is. */
    public static void mark(SourceFile file, Node document) {
        String front = file.text().text().substring(0, file.bodyOffset());
        if (front.contains("excalidraw-plugin:")
                || file.path().toLowerCase(Locale.ROOT).endsWith(".excalidraw.md")) {
            drawing(document);
            say(document, DRAWING);
        } else if (front.contains("kanban-plugin:")) {
            say(document, BOARD);
        }
    }

    private static void drawing(Node document) {
        for (Node block = document.getFirstChild(); block != null; ) {
            Node next = block.getNext();
            boolean data =
                    block instanceof FencedCodeBlock code && code.getInfo().contains("json");
            boolean advice =
                    block instanceof Paragraph && PlainText.inside(block).contains("EXCALIDRAW VIEW");
            boolean frame = block instanceof Heading
                    && PlainText.inside(block).matches("(?i)(excalidraw data|text elements|embedded files|drawing)");
            if (data || advice || frame) {
                block.unlink();
            }
            block = next;
        }
    }

    private static void say(Node document, String words) {
        CalloutBlock notice = new CalloutBlock("info", "");
        CalloutTitle title = new CalloutTitle();
        title.appendChild(new Text(words));
        notice.appendChild(title);
        document.prependChild(notice);
    }
}
