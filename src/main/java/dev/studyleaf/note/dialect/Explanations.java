package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What explains an answer. */
final class Explanations {
    private static final Pattern LABEL =
            Pattern.compile("^\\W*(?iU:" + Lexicon.either("question.explanation") + ")\\W*[:：]\\s*");

    private Explanations() {}

    /** Whether a paragraph says that it explains. */
    static boolean isOne(Node block) {
        return block instanceof Paragraph
                && LABEL.matcher(PlainText.inside(block)).find();
    }

    /** A line without the label. */
    static List<Node> unlabelled(List<Node> line) {
        var label = LABEL.matcher(PlainText.of(line));
        return label.find() ? InlineLines.cut(line, label.end()) : line;
    }
}
