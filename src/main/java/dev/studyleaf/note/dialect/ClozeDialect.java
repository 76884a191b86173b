package dev.studyleaf.note.dialect;

import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.note.node.InlineLines;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Gaps as Anki and Logseq write them: {@code {{c1::words}}}, {@code {{c1::words::hint}}}, {@code {{cloze words}}}; under the
 * heading of a quiz {@code ==words==} too.
 */
final class ClozeDialect implements QuestionDialect {
    private static final Pattern GAP = Pattern.compile("\\{\\{(?:c\\d+::|cloze\\s+)(.+?)(?:::([^:{}]+))?\\}\\}");
    private static final Pattern BEGIN = Pattern.compile("\\{\\{c\\d+::|\\{\\{cloze\\s");

    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        if (!(block instanceof Paragraph) || !(begins(block) || (place.quiz() && isMarked(block)))) {
            return null;
        }
        for (Node child = block.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            gaps(child);
            child = next;
        }
        QuestionBlock question =
                QuestionBlock.before(block, "question", List.of(block)).ask(InlineLines.joined(InlineLines.of(block)));
        block.unlink();
        return question.callout();
    }

    private static boolean begins(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean found = child instanceof Text text
                    ? text.getLiteral().contains("{{")
                            && BEGIN.matcher(text.getLiteral()).find()
                    : begins(child);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(Node block) {
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Highlight) {
                return true;
            }
        }
        return false;
    }

    /** Puts a mark in place of each gap in and under a node. */
    private static void gaps(Node node) {
        if (node instanceof Text text) {
            split(text);
            return;
        }
        for (Node child = node.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            gaps(child);
            child = next;
        }
    }

    private static void split(Text text) {
        String literal = text.getLiteral();
        Matcher gap = GAP.matcher(literal);
        int done = 0;
        while (gap.find()) {
            insert(text, done, gap.start());
            Highlight mark = new Highlight();
            mark.appendChild(new Text(gap.group(1).strip()));
            mark.setSourceSpans(part(text, gap.start(), gap.end()));
            text.insertBefore(mark);
            if (gap.group(2) != null) {
                text.insertBefore(new Text("^[" + gap.group(2).strip() + "]"));
            }
            done = gap.end();
        }
        if (done > 0) {
            insert(text, done, literal.length());
            text.unlink();
        }
    }

    private static void insert(Text whole, int start, int end) {
        if (start < end) {
            Text words = new Text(whole.getLiteral().substring(start, end));
            words.setSourceSpans(part(whole, start, end));
            whole.insertBefore(words);
        }
    }

    private static List<SourceSpan> part(Text text, int start, int end) {
        List<SourceSpan> spans = text.getSourceSpans();
        boolean plain = spans.size() == 1
                && spans.get(0).getLength() == text.getLiteral().length();
        return plain ? List.of(spans.get(0).subSpan(start, end)) : spans;
    }
}
