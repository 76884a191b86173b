package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.node.Entities;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.syntax.html.HtmlParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A {@code <details>} with a summary, whole.
 *
 * @param summary its words
 * @param covered its blocks, in order
 * @param first the HTML behind the summary, in the first block
 * @param last the HTML before the end, in the last block; empty where that is the first
 */
record HiddenAnswer(String summary, List<Node> covered, String first, String last) {
    private static final Pattern START = Pattern.compile(
            "\\A\\s*<details\\b[^>]*>\\s*<summary\\b[^>]*>(.*?)</summary>(.*)\\z",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<(/?)details\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK_UP = Pattern.compile("<[^>]+>|\\*\\*|`");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)\\W*((show|reveal|see|view|open|click|here|to|for|the|expand|model|sample|correct|suggested)\\W+)*"
                    + "(" + Lexicon.either("question.answer") + "|" + Lexicon.either("question.solution")
                    + ")\\W*(\\d+|here|key)?\\W*");

    /** The one that begins with a block. */
    static Optional<HiddenAnswer> at(Node block) {
        if (!(block instanceof HtmlBlock opening)) {
            return Optional.empty();
        }
        Matcher start = START.matcher(opening.getLiteral());
        if (!start.find()) {
            return Optional.empty();
        }
        List<Node> covered = new ArrayList<>();
        int depth = 0;
        for (Node node = block; node != null && !(node instanceof Heading); node = node.getNext()) {
            covered.add(node);
            if (node instanceof HtmlBlock html) {
                Matcher tag = TAG.matcher(html.getLiteral());
                while (tag.find()) {
                    depth += tag.group(1).isEmpty() ? 1 : -1;
                    if (depth == 0) {
                        return ending(tag, html, start, covered);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Where it ends; nothing where that is before its summary. */
    private static Optional<HiddenAnswer> ending(Matcher tag, HtmlBlock html, Matcher start, List<Node> covered) {
        boolean inFirst = covered.size() == 1;
        int from = inFirst ? start.start(2) : 0;
        if (tag.start() < from) {
            return Optional.empty();
        }
        split(html, tag.end());
        String end = html.getLiteral().substring(from, tag.start());
        String summary = words(start.group(1));
        return Optional.of(
                inFirst
                        ? new HiddenAnswer(summary, covered, end, "")
                        : new HiddenAnswer(summary, covered, start.group(2), end));
    }

    private static String words(String html) {
        String text = Entities.read(MARK_UP.matcher(html).replaceAll(""));
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Gives what stands behind the end a block of its own. */
    private static void split(HtmlBlock html, int at) {
        String rest = html.getLiteral().substring(at);
        if (!rest.isBlank()) {
            HtmlBlock next = new HtmlBlock();
            next.setLiteral(rest.stripLeading());
            List<SourceSpan> spans = html.getSourceSpans();
            int lines = (int) html.getLiteral().substring(0, at).lines().count();
            next.setSourceSpans(spans.subList(Math.min(spans.size() - 1, Math.max(0, lines - 1)), spans.size()));
            html.setLiteral(html.getLiteral().substring(0, at));
            html.insertAfter(next);
        }
    }

    /** Whether the summary only says that an answer is in it. */
    boolean isLabel() {
        return LABEL.matcher(summary).matches();
    }

    /** Its words, as they are searched. */
    String words() {
        StringBuilder words = new StringBuilder(MARK_UP.matcher(first).replaceAll(""));
        for (Node node : covered.subList(Math.min(1, covered.size()), covered.size())) {
            words.append('\n').append(PlainText.of(List.of(node)));
        }
        return words.append('\n')
                .append(MARK_UP.matcher(last).replaceAll(""))
                .toString()
                .strip();
    }

    /** Takes the blocks out of the tree; what is inside. */
    List<Node> take() {
        List<Node> inside = new ArrayList<>();
        html(first, covered.get(0), inside);
        if (covered.size() > 1) {
            inside.addAll(covered.subList(1, covered.size() - 1));
            html(last, covered.get(covered.size() - 1), inside);
        }
        covered.forEach(Node::unlink);
        return inside;
    }

    private static void html(String html, Node from, List<Node> into) {
        if (!MARK_UP.matcher(html).replaceAll("").isBlank()) {
            into.add(HtmlParts.of(html.strip(), from.getSourceSpans()));
        }
    }
}
