package dev.studyleaf.note.dialect;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * {@code Q: …} and {@code A: …}: on two lines, in one line, in two paragraphs or in two items. Where a question mark says it
 * already, one of the two labels is enough.
 */
final class LabelledDialect implements QuestionDialect {
    private static final Pattern OPTION = Pattern.compile("^\\s*A\\.");
    private static final Pattern LETTERED = Pattern.compile("^\\(?[Bb][.):]\\s.*");

    private final PairLabels labels;

    LabelledDialect(PairLabels labels) {
        this.labels = labels;
    }

    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        if (!(block instanceof Paragraph)) {
            return null;
        }
        List<List<Node>> lines = InlineLines.of(block);
        if (labels == PairLabels.REPLY) {
            return place.reply() && label(lines.get(0)) > 0 ? replied(block, lines) : null;
        }
        boolean labelled = label(lines.get(0)) > 0;
        int answer = answerLine(lines, 1);
        List<List<Node>> asked = answer > 0 ? lines.subList(0, answer) : lines;
        boolean asks = QuestionWords.isQuestion(PlainText.of(InlineLines.joined(asked)));
        if (!(labelled || asks) || isLettered(lines)) {
            return null;
        }
        if (!labelled && !isSpelledOut(answer > 0 ? lines.get(answer) : nextLine(block))) {
            return null;
        }
        if (answer > 0) {
            return pairs(block, lines);
        }
        var inside = labels.inside(PlainText.of(lines.get(0)));
        if (labelled && inside.find() && lines.size() == 1) {
            return oneLine(block, lines.get(0), inside.start(), inside.end());
        }
        Node apart = apart(block, lines);
        return apart == null && labelled && asks ? followed(block, lines) : apart;
    }

    /** Both labels are letters that stand for much else, so the mark of a question is asked for too. */
    private @Nullable Node replied(Node block, List<List<Node>> lines) {
        String first = PlainText.of(lines.get(0));
        var inside = labels.inside(first);
        if (lines.size() == 1 && inside.find()) {
            return QuestionWords.isQuestion(first.substring(0, inside.start()))
                    ? oneLine(block, lines.get(0), inside.start(), inside.end())
                    : null;
        }
        int answer = answerLine(lines, 1);
        List<List<Node>> asked = answer > 0 ? lines.subList(0, answer) : lines;
        if (!QuestionWords.isQuestion(PlainText.of(InlineLines.joined(asked)))) {
            return null;
        }
        return answer > 0 ? pairs(block, lines) : apart(block, lines);
    }

    /** "A." may be the first of several options, "A:" and "Answer" are not. */
    private boolean isSpelledOut(List<Node> line) {
        String text = PlainText.of(line);
        int length = labels.answer(text);
        return length > 0 && !OPTION.matcher(text).find();
    }

    private static List<Node> nextLine(Node block) {
        Paragraph next = next(block);
        return next == null ? List.of() : InlineLines.of(next).get(0);
    }

    /** What stands right below {@code Q: …?}, a paragraph or a list, is its answer without a label too. */
    private @Nullable Node followed(Node block, List<List<Node>> lines) {
        Node next = block.getNext();
        boolean words = next instanceof Paragraph
                && label(InlineLines.of(next).get(0)) == 0
                && !QuestionWords.isQuestion(PlainText.inside(next))
                && !isLettered(InlineLines.of(next));
        boolean list = next instanceof ListBlock
                && next.getFirstChild() instanceof ListItem item
                && item.getFirstChild() instanceof Paragraph first
                && label(InlineLines.of(first).get(0)) == 0
                && !isLettered(InlineLines.of(first));
        if (!words && !list) {
            return null;
        }
        QuestionBlock question = QuestionBlock.before(block, "question", List.of(block, next))
                .ask(unlabelled(InlineLines.joined(lines)));
        question.answer(
                words ? InlineLines.joined(InlineLines.of(next)) : List.of(), words ? List.of() : List.of(next));
        block.unlink();
        next.unlink();
        return question.callout();
    }

    private List<Node> unlabelled(List<Node> line) {
        return InlineLines.cut(line, labels.question(PlainText.of(line)));
    }

    private int label(List<Node> line) {
        return labels.question(PlainText.of(line));
    }

    private int answerLine(List<List<Node>> lines, int from) {
        for (int i = from; i < lines.size() && (i == from || label(lines.get(i)) == 0); i++) {
            if (labels.answer(PlainText.of(lines.get(i))) > 0) {
                return i;
            }
        }
        return 0;
    }

    /** "A." may be the first of several options. */
    private static boolean isLettered(List<List<Node>> lines) {
        return lines.stream()
                .anyMatch(line -> LETTERED.matcher(InlineLines.text(line)).matches());
    }

    /** All pairs of a paragraph; the lines after an answer go on with it. */
    private Node pairs(Node block, List<List<Node>> lines) {
        Node last = block;
        int at = 0;
        while (at < lines.size()) {
            int end = at + 1;
            while (end < lines.size() && label(lines.get(end)) == 0) {
                end++;
            }
            int answer = answerLine(lines.subList(0, end), at + 1);
            List<Node> asked = InlineLines.joined(lines.subList(at, answer > 0 ? answer : end));
            List<Node> words = answer > 0 ? answer(InlineLines.joined(lines.subList(answer, end))) : List.of();
            List<Node> covered = new ArrayList<>(asked);
            covered.addAll(words);
            QuestionBlock question =
                    QuestionBlock.before(block, "question", covered).ask(unlabelled(asked));
            if (answer > 0) {
                boolean open = end == lines.size() && PlainText.of(words).isBlank();
                question.answer(words, open ? list(block.getNext()) : List.of());
            }
            last = question.callout();
            at = end;
        }
        block.unlink();
        return last;
    }

    private List<Node> answer(List<Node> words) {
        return InlineLines.cut(words, labels.answer(PlainText.of(words)));
    }

    private static List<Node> list(@Nullable Node next) {
        return next instanceof ListBlock ? List.of(next) : List.of();
    }

    private Node oneLine(Node block, List<Node> line, int askedUntil, int answeredFrom) {
        Fragment whole = Fragment.of("", line);
        List<Node> asked = new ArrayList<>(whole.until(askedUntil).nodes());
        QuestionBlock question = QuestionBlock.before(block, "question", List.of(block));
        question.ask(unlabelled(asked)).answer(InlineLines.cut(line, answeredFrom), List.of());
        block.unlink();
        return question.callout();
    }

    /** The answer is in the next paragraph, in the next item, or in the first item below. */
    private @Nullable Node apart(Node block, List<List<Node>> lines) {
        Paragraph next = next(block);
        if (next == null) {
            return null;
        }
        List<Node> words = InlineLines.joined(InlineLines.of(next));
        if (labels.answer(PlainText.of(words)) == 0 || isLettered(InlineLines.of(next))) {
            return null;
        }
        QuestionBlock question = QuestionBlock.before(block, "question", List.of(block, next))
                .ask(unlabelled(InlineLines.joined(lines)));
        List<Node> answer = answer(words);
        boolean open =
                PlainText.of(answer).isBlank() || PlainText.of(answer).strip().endsWith(":");
        question.answer(answer, open ? list(next.getNext()) : List.of());
        block.unlink();
        remove(next);
        return question.callout();
    }

    private static @Nullable Paragraph next(Node block) {
        Node next = block.getNext();
        if (next == null && block.getParent() instanceof ListItem item) {
            next = item.getNext();
        }
        if (next instanceof ListBlock) {
            next = next.getFirstChild();
        }
        Node inside = next instanceof ListItem ? next.getFirstChild() : next;
        return inside instanceof Paragraph paragraph ? paragraph : null;
    }

    /** With the item and the list that have nothing else. */
    private static void remove(Node node) {
        Node parent = node.getParent();
        node.unlink();
        if ((parent instanceof ListItem || parent instanceof ListBlock) && parent.getFirstChild() == null) {
            remove(parent);
        }
    }
}
