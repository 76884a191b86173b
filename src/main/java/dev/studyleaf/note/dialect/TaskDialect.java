package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.node.InlineLines;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** A question over a list of boxes of which some are ticked. Lists of things to do are none. */
final class TaskDialect implements QuestionDialect {
    private static final int FEWEST = 2;
    private static final Pattern PLAN = Pattern.compile("(?iU)\\b(?:" + Lexicon.either("question.plan") + ")\\b");

    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        Node next = block instanceof Paragraph ? QuestionWords.after(block) : null;
        if (!(next instanceof BulletList) || !isChoice(next, place)) {
            return null;
        }
        List<Node> words = InlineLines.joined(InlineLines.of(block));
        String text = InlineLines.text(words);
        boolean asked = place.quiz()
                ? QuestionWords.isAsked(words, place)
                : QuestionWords.isQuestion(text) && !PLAN.matcher(text).find();
        if (!asked) {
            return null;
        }
        QuestionBlock question = QuestionBlock.before(block, "question", List.of(block, next))
                .ask(QuestionWords.unlabelled(words))
                .body(next);
        Node why = question.callout().getNext() == block ? block.getNext() : null;
        if (why instanceof Paragraph && Explanations.isOne(why)) {
            question.body(why);
        }
        block.unlink();
        return question.callout();
    }

    /** Boxes only, ticked ones and others; in a quiz a list without a tick is one that was forgotten. */
    private static boolean isChoice(Node list, QuestionPlace place) {
        int items = 0;
        int ticked = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item.getFirstChild() instanceof TaskListItemMarker marker)) {
                return false;
            }
            items++;
            ticked += marker.isChecked() ? 1 : 0;
        }
        return items >= FEWEST && (place.quiz() || (ticked > 0 && ticked < items));
    }
}
