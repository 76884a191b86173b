package dev.studyleaf.note.parse;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the body of a callout as neutral parts. */
final class CalloutReader {
    private static final Pattern COMMENT = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL);

    private final String path;
    private final Spans spans;

    CalloutReader(String path, Spans spans) {
        this.path = path;
        this.spans = spans;
    }

    Callout read(CalloutBlock node, int section) {
        Node title = node.getFirstChild();
        Fragment prompt = title == null ? Fragment.EMPTY : fragment(path, title);
        return new Callout(
                node.type(), prompt, parts(title == null ? null : title.getNext()), section, spans.of(node), node);
    }

    /** All inline children of a node as one fragment. */
    static Fragment fragment(String path, Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof TaskListItemMarker)) {
                nodes.add(child);
            }
        }
        return Fragment.of(path, nodes);
    }

    private List<CalloutPart> parts(@org.jspecify.annotations.Nullable Node first) {
        List<CalloutPart> parts = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNext()) {
            part(node, parts);
        }
        return parts;
    }

    private void part(Node node, List<CalloutPart> into) {
        if (node instanceof Paragraph) {
            lines(node, into);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            into.add(new CalloutPart.Items(node instanceof OrderedList, items(node), whole(node), spans.of(node)));
        } else if (node instanceof TableBlock) {
            into.add(new CalloutPart.Table(rows(node), whole(node), spans.of(node)));
        } else if (node instanceof HtmlBlock html) {
            comments(html.getLiteral(), spans.of(node), into);
        } else {
            into.add(new CalloutPart.Other(whole(node), spans.of(node)));
        }
    }

    private Fragment whole(Node block) {
        return Fragment.of(path, List.of(block));
    }

    private void comments(String html, SourceSpan span, List<CalloutPart> into) {
        Matcher comment = COMMENT.matcher(html);
        while (comment.find()) {
            into.add(new CalloutPart.Comment(comment.group(1).strip(), span));
        }
    }

    /** A paragraph by its lines, since each may have a label of its own. */
    private void lines(Node paragraph, List<CalloutPart> into) {
        List<Node> line = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (InlineLines.isBreak(child)) {
                line(line, into);
                line = new ArrayList<>();
            } else if (child instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
                comments(html.getLiteral(), spans.of(child), into);
            } else if (!(child instanceof TaskListItemMarker)) {
                line.add(child);
            }
        }
        line(line, into);
    }

    private void line(List<Node> nodes, List<CalloutPart> into) {
        if (!nodes.isEmpty()) {
            into.add(new CalloutPart.Line(Fragment.of(path, nodes), spans.of(nodes)));
        }
    }

    private List<CalloutPart.Item> items(Node list) {
        List<CalloutPart.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item(item));
        }
        return items;
    }

    private CalloutPart.Item item(Node item) {
        Optional<Boolean> checked = Optional.empty();
        Fragment text = Fragment.EMPTY;
        List<CalloutPart> children = new ArrayList<>();
        boolean first = true;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TaskListItemMarker marker) {
                checked = Optional.of(marker.isChecked());
            } else if (first && child instanceof Paragraph) {
                text = fragment(path, child);
                first = false;
            } else {
                part(child, children);
            }
        }
        return new CalloutPart.Item(checked, text, children, spans.of(item));
    }

    private List<List<Fragment>> rows(Node table) {
        List<List<Fragment>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Fragment> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(fragment(path, cell));
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
