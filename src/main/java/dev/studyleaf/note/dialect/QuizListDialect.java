package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** A list under the heading of a quiz: each item asks, and has its answer below it or behind its question mark. */
final class QuizListDialect implements QuestionDialect {
    /** An item with lettered options and the right letters is a choice. */
    private static final QuestionDialect OPTIONS = new LetteredDialect();

    private static final Pattern BEHIND = Pattern.compile("[?？]\\**\\s*(?:[-–—:→=]+>?\\s*|\\(|\\s)(?=\\S)");

    private static final Pattern TASK =
            Pattern.compile("(?iU)^\\W*(\\d+\\W+)?(" + Lexicon.either("question.task") + ")\\b");
    private static final Pattern LINKS = Pattern.compile("(?i)(\\s|https?://\\S+|todo:?)*");

    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        if (!place.quiz() || !(block instanceof ListBlock) || block.getParent() instanceof ListItem) {
            return null;
        }
        List<Node> asking = new ArrayList<>();
        boolean answered = false;
        boolean chosen = false;
        for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item.getFirstChild() instanceof Paragraph words)) {
                continue;
            }
            if (OPTIONS.take(words, place) != null) {
                chosen = true;
            } else if (isAsking(item, words)) {
                boolean own = isAnswered(item, words);
                answered |= own;
                if (own || words == item.getLastChild()) {
                    asking.add(item);
                }
            }
        }
        if (!answered) {
            return chosen ? block : null;
        }
        asking.forEach(QuizListDialect::question);
        return block;
    }

    private static boolean isAsking(Node item, Paragraph words) {
        String text = PlainText.inside(words);
        return QuestionWords.isQuestion(text)
                || BEHIND.matcher(text).find()
                || (words != item.getLastChild() && TASK.matcher(text).find());
    }

    /** Whether something is below it that is more than where to look, or that asks again. */
    private static boolean isAnswered(Node item, Paragraph words) {
        Node below = words.getNext();
        if (below == null) {
            return BEHIND.matcher(PlainText.inside(words)).find();
        }
        boolean tasks =
                below.getFirstChild() != null && below.getFirstChild().getFirstChild() instanceof TaskListItemMarker;
        String text = PlainText.inside(item).substring(PlainText.inside(words).length());
        return !tasks && !LINKS.matcher(text).matches() && !QuestionWords.isQuestion(text.strip());
    }

    private static void question(Node item) {
        Node words = item.getFirstChild();
        List<Node> line = InlineLines.joined(InlineLines.of(words));
        List<Node> below = new ArrayList<>();
        for (Node node = words.getNext(); node != null; node = node.getNext()) {
            below.add(node);
        }
        QuestionBlock question = QuestionBlock.before(words, "question", List.of(item));
        Matcher behind = BEHIND.matcher(PlainText.of(line));
        if (below.isEmpty() && behind.find()) {
            Fragment whole = Fragment.of("", line);
            List<Node> asked = whole.until(behind.start() + 1).nodes();
            question.ask(QuestionWords.unlabelled(asked)).answer(InlineLines.cut(line, behind.end()), List.of());
        } else {
            question.ask(QuestionWords.unlabelled(line));
            if (!below.isEmpty()) {
                question.answer(List.of(), below);
            }
        }
        words.unlink();
    }
}
