package dev.studyleaf.note.parse;

import dev.studyleaf.note.TextRun;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.Highlight;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The texts of a note in which terms may be linked, as a walk over its tree comes to them. */
final class Runs {
    private final List<TextRun> all = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    /** In the order of the note. */
    List<TextRun> all() {
        return all;
    }

    /** Where each of them stands in the tree. */
    List<Node> nodes() {
        return nodes;
    }

    /** Those of a paragraph or a cell in a section, which says {@code sentence}. */
    void collect(Node parent, int section, String sentence) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                all.add(TextRun.of(section, all.size(), sentence, endOfLast(sentence), text.getLiteral()));
                nodes.add(text);
            } else if (!isNoRun(child)) {
                collect(child, section, sentence);
            }
        }
    }

    /** Where the run before ends, if it is of the same sentence. */
    private int endOfLast(String sentence) {
        TextRun last = all.isEmpty() ? null : all.get(all.size() - 1);
        return last != null && last.sentence().equals(sentence) ? last.end() : 0;
    }

    /** In what leads elsewhere or may be a gap nothing is linked; an embed inside a sentence is shown as a link. */
    private static boolean isNoRun(Node node) {
        return node instanceof Link || node instanceof Image || node instanceof Highlight || node instanceof Embed;
    }
}
