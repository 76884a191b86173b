package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Answers apart from their questions: a numbered list under a heading such as "Answers", each with the number of a question
 * above it. Each goes below its question, where other ways of writing have it.
 */
final class AnswerKey {
    private static final int FEWEST = 2;
    private static final Pattern HEADING =
            Pattern.compile("(?iU)[\\W\\d]*(((quiz|correct|model|sample) )?answers?( key)?|"
                    + Lexicon.either("question.answer") + "|" + Lexicon.either("question.solution") + ")\\W*");

    /** The letters of the right options, and what stands behind them. */
    private static final Pattern LETTERS =
            Pattern.compile("(?s)^\\(?[A-Ha-h](\\s*[,&]\\s*[A-Ha-h])*(?![\\p{L}\\p{N}'’]).*");

    private static final Pattern OPTION = Pattern.compile("(?:^|\\s)\\(?A[.):]\\s.*\\sB[.):]\\s");

    /** The headings whose questions got their answers: what stands below them asks. */
    private final Set<Node> asking = new HashSet<>();

    private AnswerKey() {}

    /** Moves the answers of a tree; what answers no numbered question stays where it is. */
    static Set<Node> apply(Node document) {
        AnswerKey key = new AnswerKey();
        for (Node block = document.getFirstChild(); block != null; ) {
            Node next = block.getNext();
            if (isKey(block)) {
                key.move(block);
            }
            block = next;
        }
        return key.asking;
    }

    private static boolean isKey(Node block) {
        return block instanceof Heading
                && HEADING.matcher(PlainText.inside(block)).matches();
    }

    private void move(Node heading) {
        Map<Integer, Node> answers = new TreeMap<>();
        for (Node block = heading.getNext(); block != null && !(block instanceof Heading); block = block.getNext()) {
            number(block, answers);
        }
        Map<Integer, Node> asked = new TreeMap<>();
        Node top = answers.size() < FEWEST ? null : asked(heading, answers.keySet(), asked);
        if (top == null || !answers.keySet().stream().allMatch(number -> asks(asked.get(number), top))) {
            return;
        }
        answers.forEach((number, answer) -> answer(asked.get(number), answer));
        asking.add(top);
        if (heading.getNext() == null || heading.getNext() instanceof Heading) {
            heading.unlink();
        }
    }

    /** Collects the numbered items before a heading up to the one that has them all under it; null where none has. */
    private static @Nullable Node asked(Node key, Set<Integer> wanted, Map<Integer, Node> into) {
        for (Node block = key.getPrevious(); block != null && !isKey(block); block = block.getPrevious()) {
            number(block, into);
            if (block instanceof Heading && into.keySet().containsAll(wanted)) {
                return block;
            }
        }
        return null;
    }

    private static void number(Node list, Map<Integer, Node> into) {
        if (list instanceof OrderedList ordered) {
            int number = ordered.getMarkerStartNumber() == null ? 1 : ordered.getMarkerStartNumber();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                into.putIfAbsent(number++, item);
            }
        }
    }

    private static boolean asks(@Nullable Node item, Node heading) {
        return item != null
                && item.getFirstChild() instanceof Paragraph words
                && (PlainText.inside(words).indexOf('?') >= 0 || QuestionWords.isQuiz(PlainText.inside(heading)));
    }

    private static void answer(@Nullable Node question, Node answer) {
        if (question == null) {
            return;
        }
        Node first = answer.getFirstChild();
        boolean letters = OPTION.matcher(PlainText.inside(question)).find()
                && first instanceof Paragraph
                && LETTERS.matcher(PlainText.inside(first)).matches();
        if (letters) {
            Paragraph right = new Paragraph();
            right.appendChild(new Text("Answer: "));
            List.copyOf(InlineLines.joined(InlineLines.of(first))).forEach(right::appendChild);
            question.appendChild(right);
            first.unlink();
        }
        for (Node block = answer.getFirstChild(); block != null; block = answer.getFirstChild()) {
            question.appendChild(block);
        }
        Node list = answer.getParent();
        answer.unlink();
        if (list.getFirstChild() == null) {
            list.unlink();
        }
    }
}
