package dev.studyleaf.note.dialect;

import dev.studyleaf.note.node.AnswerBlock;
import dev.studyleaf.note.node.InlineLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Cards of Obsidian's plug-ins, where a note says that it has some: {@code front::back}, {@code front:::back}, a line
 * {@code ?} or {@code ??} between the two, and {@code front #card} over the back.
 */
final class CardDialect implements QuestionDialect {
    private static final Pattern COLONS = Pattern.compile("(?<!:)\\s*(:{2,3})(?!:)\\s*");
    /** Code, addresses of machines, and fields that Dataview reads. */
    private static final Pattern NO_CARD = Pattern.compile(
            "^\\W*[\\w<>~]+::[\\w~]+[(<;:].*|.*\\b(std|boost|crate|super|System|AWS|Fn|Kernel)::.*|.*;\\s*$|.*[0-9a-fA-F]:[0-9a-fA-F]*::.*"
                    + "|^\\W*(?i:status|tags?|type|due|created|modified|updated|date|up|down|related|topics?|authors?|source|rating|"
                    + "aliases|category|parent|prev|previous|next|url|link|file|course|project|cssclass|publish)\\s?::.*");

    private static final Pattern TAG = Pattern.compile("\\s*#(flash-?)?card(s|[-/]reverse|-spaced)?\\s*$");
    private static final Pattern BETWEEN = Pattern.compile("\\?\\??");

    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        if (!(block instanceof Paragraph)) {
            return null;
        }
        Node tagged = tagged(block);
        if (tagged != null || !place.deck()) {
            return tagged;
        }
        Node between = between(block);
        return between == null ? lines(block) : between;
    }

    /** {@code front::back}: the first line of a paragraph that is one, and all after it. */
    private static @Nullable Node lines(Node block) {
        List<List<Node>> lines = InlineLines.of(block);
        int first = 0;
        while (first < lines.size() && !isCard(lines.get(first))) {
            first++;
        }
        if (first == lines.size()) {
            return null;
        }
        if (first > 0) {
            Paragraph before = new Paragraph();
            before.setSourceSpans(block.getSourceSpans());
            InlineLines.joined(lines.subList(0, first)).forEach(before::appendChild);
            block.insertBefore(before);
        }
        Paragraph cards = new Paragraph();
        List<List<Node>> own = new ArrayList<>(lines.subList(first, lines.size()));
        own.stream().filter(CardDialect::isCard).forEach(CardDialect::space);
        List<Node> covered = InlineLines.joined(own);
        QuestionBlock question = QuestionBlock.before(block, "card", covered);
        for (List<Node> line : own) {
            if (cards.getFirstChild() != null) {
                cards.appendChild(new SoftLineBreak());
            }
            line.forEach(cards::appendChild);
        }
        cards.setSourceSpans(block.getSourceSpans());
        question.body(cards);
        block.unlink();
        return question.callout();
    }

    private static boolean isCard(List<Node> line) {
        return separator(line) != null
                && !NO_CARD.matcher(InlineLines.text(line)).matches();
    }

    /** The text in which the colons stand; those in code are none. */
    private static @Nullable Text separator(List<Node> line) {
        for (Node node : line) {
            if (node instanceof Text text && COLONS.matcher(text.getLiteral()).find()) {
                return text;
            }
        }
        return null;
    }

    /** Spaces beside the colons make them count before those in code. */
    private static void space(List<Node> line) {
        Text text = separator(line);
        if (text != null) {
            Matcher colons = COLONS.matcher(text.getLiteral());
            if (colons.find()) {
                String literal = text.getLiteral();
                text.setLiteral(literal.substring(0, colons.start()) + " " + colons.group(1) + " "
                        + literal.substring(colons.end()));
            }
        }
    }

    /** Lines, a line with nothing but the mark, and what is behind it. */
    private static @Nullable Node between(Node block) {
        List<List<Node>> lines = InlineLines.of(block);
        int at = 1;
        while (at < lines.size()
                && !BETWEEN.matcher(InlineLines.text(lines.get(at))).matches()) {
            at++;
        }
        if (at >= lines.size()) {
            return null;
        }
        String colons = InlineLines.text(lines.get(at)).length() > 1 ? " ::: " : " :: ";
        return card(block, lines.subList(0, at), lines.subList(at + 1, lines.size()), colons);
    }

    /** {@code front #card} over the lines, the list or the items that are the back. */
    private static @Nullable Node tagged(Node block) {
        List<List<Node>> lines = InlineLines.of(block);
        List<Node> line = lines.get(0);
        Node last = line.isEmpty() ? block : line.get(line.size() - 1);
        if (!(last instanceof Text text) || text.getLiteral().indexOf('#') < 0) {
            return null;
        }
        Matcher tag = TAG.matcher(text.getLiteral());
        if (!tag.find() || (tag.start() == 0 && line.size() == 1)) {
            return null;
        }
        String colons = tag.group().contains("reverse") ? " ::: " : " :: ";
        text.setLiteral(text.getLiteral().substring(0, tag.start()));
        return card(block, lines.subList(0, 1), lines.subList(1, lines.size()), colons);
    }

    private static Node card(Node block, List<List<Node>> front, List<List<Node>> back, String colons) {
        List<Node> covered = new ArrayList<>(List.of(block));
        boolean empty = back.stream().allMatch(List::isEmpty);
        boolean list = empty && block.getNext() instanceof ListBlock;
        boolean next =
                empty && !list && block.getNext() instanceof Paragraph && !(block.getParent() instanceof ListItem);
        if (list || next) {
            covered.add(block.getNext());
        }
        QuestionBlock question = QuestionBlock.before(block, "card", covered);
        Paragraph card = new Paragraph();
        card.setSourceSpans(block.getSourceSpans());
        for (List<Node> line : front) {
            if (card.getFirstChild() != null) {
                card.appendChild(new Text(" "));
            }
            line.forEach(card::appendChild);
        }
        card.appendChild(new Text(colons));
        InlineLines.joined(back).forEach(card::appendChild);
        question.body(card);
        if (covered.size() > 1) {
            question.body(AnswerBlock.of(covered.subList(1, 2)));
        }
        block.unlink();
        return question.callout();
    }
}
