package dev.studyleaf.note.dialect;

import dev.studyleaf.note.node.InlineLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * {@code <details>}: its summary is a question and the answer inside, or it is called "Answer" and the question stands
 * before it.
 */
final class DetailsDialect implements QuestionDialect {
    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        if (block instanceof Paragraph) {
            return before(block, place);
        }
        Optional<HiddenAnswer> hidden = HiddenAnswer.at(block).filter(one -> isAsked(one, place));
        if (hidden.isEmpty()) {
            return null;
        }
        List<Node> summary = List.of(new Text(hidden.get().summary()));
        QuestionBlock question =
                QuestionBlock.before(block, "question", hidden.get().covered()).ask(QuestionWords.unlabelled(summary));
        return answered(question, hidden.get());
    }

    private static boolean isAsked(HiddenAnswer hidden, QuestionPlace place) {
        return !hidden.isLabel() && QuestionWords.isAsked(List.of(new Text(hidden.summary())), place);
    }

    private static @Nullable Node before(Node paragraph, QuestionPlace place) {
        Node next = QuestionWords.after(paragraph);
        Optional<HiddenAnswer> hidden =
                next == null ? Optional.empty() : HiddenAnswer.at(next).filter(HiddenAnswer::isLabel);
        List<Node> words = InlineLines.joined(InlineLines.of(paragraph));
        if (hidden.isEmpty() || !QuestionWords.isAsked(words, place)) {
            return null;
        }
        List<Node> covered = new ArrayList<>(List.of(paragraph));
        covered.addAll(hidden.get().covered());
        QuestionBlock question =
                QuestionBlock.before(paragraph, "question", covered).ask(QuestionWords.unlabelled(words));
        paragraph.unlink();
        return answered(question, hidden.get());
    }

    private static Node answered(QuestionBlock question, HiddenAnswer hidden) {
        boolean empty = hidden.words().isEmpty();
        List<Node> inside = hidden.take();
        if (!empty || !inside.isEmpty()) {
            question.answer(List.of(), inside);
        }
        return question.callout();
    }
}
