package dev.studyleaf.note.node;

import dev.studyleaf.diagnostics.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * What makes a callout that says {@code [!question]} one that can be answered: options, a labelled line, a gap or a leading
 * word. Obsidian has boxes of that name too, with words alone; they are shown as boxes.
 */
final class QuestionShape {
    private final Node callout;
    private final boolean folds;

    private QuestionShape(Node callout, boolean folds) {
        this.callout = callout;
        this.folds = folds;
    }

    /** {@code folds}: whether the box can be folded away. */
    static boolean has(Node callout, boolean folds) {
        return new QuestionShape(callout, folds).found();
    }

    private boolean found() {
        for (Node part = callout.getFirstChild(); part != null; part = part.getNext()) {
            if (answers(part)) {
                return true;
            }
        }
        return false;
    }

    private boolean answers(Node part) {
        if (part instanceof CalloutTitle) {
            return QuestionLabels.WORD.matcher(PlainText.inside(part)).find() || hasGap(part);
        }
        if (part instanceof Paragraph) {
            return hasGap(part) || hasLabel(part);
        }
        if (part instanceof BulletList || part instanceof OrderedList) {
            return hasTasks((ListBlock) part) || looksLikeOptions((ListBlock) part);
        }
        return part instanceof HtmlBlock;
    }

    private static boolean hasGap(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Highlight || hasGap(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLabel(Node paragraph) {
        StringBuilder line = new StringBuilder();
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline html && html.getLiteral().startsWith("<!--")) {
                return true;
            }
            if (!InlineLines.isBreak(node)) {
                line.append(PlainText.of(List.of(node)));
            } else if (isLabelled(line)) {
                return true;
            } else {
                line.setLength(0);
            }
        }
        return isLabelled(line);
    }

    private static boolean isLabelled(CharSequence line) {
        Matcher label = QuestionLabels.LABEL.matcher(line);
        return label.find()
                && (QuestionLabels.LABELS.containsKey(label.group(1).toLowerCase(Locale.ROOT))
                        || Nearest.to(label.group(1), QuestionLabels.DISTINCT).isPresent());
    }

    private static boolean hasTasks(ListBlock list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() instanceof TaskListItemMarker) {
                return true;
            }
        }
        return false;
    }

    /** Items below a question that nobody ticked. In a box that folds the list is what the author answers. */
    private boolean looksLikeOptions(ListBlock list) {
        Node title = callout.getFirstChild();
        boolean asks = title != null && PlainText.inside(title).endsWith("?");
        return asks && !folds && list.getPrevious() == title;
    }
}
