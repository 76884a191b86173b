package dev.studyleaf.note.parse;

import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.node.BlockMark;
import dev.studyleaf.note.node.DefinitionList;
import dev.studyleaf.note.node.DefinitionPart;
import dev.studyleaf.note.node.HeadingIds;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.Spans;
import java.util.List;
import org.commonmark.node.Node;

/** The lines that stand for headings and the terms of definition lists, each with an anchor of its own. */
final class Landmarks {
    private final String path;
    private final HeadingIds ids;
    private final Spans spans;
    private final List<Anchor> anchors;

    Landmarks(String path, HeadingIds ids, Spans spans, List<Anchor> anchors) {
        this.path = path;
        this.ids = ids;
        this.spans = spans;
        this.anchors = anchors;
    }

    /** After the headings, so that no line takes the anchor of one. */
    void mark(Node document) {
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DefinitionList list) {
                list.entries().forEach(this::terms);
            } else {
                Node line = child;
                DisguisedHeading.of(line).ifPresent(words -> heading(line, words));
            }
        }
    }

    private void heading(Node line, String words) {
        Fragment whole = CalloutReader.fragment(path, line);
        Fragment heading = whole.until(Math.min(whole.text().length(), words.length()));
        String id = ids.next(words);
        anchors.add(new Anchor(id, List.of(line), spans.of(line), heading));
        line.prependChild(new BlockMark(id));
    }

    private void terms(List<DefinitionPart> entry) {
        for (DefinitionPart part : entry) {
            Node words = part.getFirstChild();
            if (part.isTerm() && words != null) {
                String id = ids.next(PlainText.inside(words));
                anchors.add(new Anchor(id, part, spans.of(part)));
                words.prependChild(new BlockMark(id));
            }
        }
    }
}
