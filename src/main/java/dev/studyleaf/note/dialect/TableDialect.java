package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A table with the heads "Question" and "Answer", or "Front" and "Back": each row is a card. */
final class TableDialect implements QuestionDialect {
    private static final Pattern FRONT = Pattern.compile(
            "(?iU)(q|" + Lexicon.either("question.asks") + "|" + Lexicon.either("question.front") + ")\\W*");
    private static final Pattern BACK = Pattern.compile(
            "(?iU)(a|" + Lexicon.either("question.answer") + "|" + Lexicon.either("question.back") + ")\\W*");

    private static final Pattern NUMBER = Pattern.compile("(?iU)(no|nr|id|number|nummer)?\\W*");

    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        if (!(block instanceof TableBlock)) {
            return null;
        }
        List<Node> head = cells(block.getFirstChild().getFirstChild());
        int front = column(head, FRONT);
        int back = column(head, BACK);
        Node body = block.getLastChild();
        if (front < 0 || back < 0 || !isWhole(head) || body == block.getFirstChild()) {
            return null;
        }
        List<List<Node>> rows = new ArrayList<>();
        for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
            List<Node> cells = row instanceof TableRow ? cells(row) : List.of();
            if (cells.size() > Math.max(front, back)) {
                rows.add(List.of(row, cells.get(front), cells.get(back)));
            }
        }
        QuestionBlock cards = QuestionBlock.before(block, "card", List.of(block));
        for (List<Node> row : rows) {
            Paragraph card = new Paragraph();
            card.setSourceSpans(row.get(0).getSourceSpans());
            move(row.get(1), card);
            card.appendChild(new Text(" :: "));
            move(row.get(2), card);
            cards.body(card);
        }
        block.unlink();
        return cards.callout();
    }

    private static List<Node> cells(@Nullable Node row) {
        List<Node> cells = new ArrayList<>();
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell);
        }
        return cells;
    }

    /** Whether nothing but numbers stands beside the two. */
    private static boolean isWhole(List<Node> head) {
        return head.stream()
                .map(PlainText::inside)
                .allMatch(name -> FRONT.matcher(name).matches()
                        || BACK.matcher(name).matches()
                        || NUMBER.matcher(name).matches());
    }

    private static int column(List<Node> head, Pattern name) {
        for (int i = 0; i < head.size(); i++) {
            if (name.matcher(PlainText.inside(head.get(i))).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static void move(Node cell, Paragraph card) {
        for (Node node = cell.getFirstChild(); node != null; node = cell.getFirstChild()) {
            card.appendChild(node);
        }
    }
}
