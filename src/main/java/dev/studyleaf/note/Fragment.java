package dev.studyleaf.note;

import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.Highlight;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a note that can be shown somewhere else: a definition, a prompt, an option. Other rooms read {@code text};
 * only {@code render} looks at the nodes.
 *
 * @param path the note it comes from, so that its links can be resolved; empty for text from elsewhere
 * @param text its words without mark-up
 * @param nodes sibling nodes of the note's tree, in order
 * @param skip how many UTF-16 units at its start are not part of it (a label such as {@code Hint: })
 */
public record Fragment(String path, String text, List<Node> nodes, int skip) {
    /** A tag that strikes out what follows. */
    private static final Pattern STRUCK = Pattern.compile("(?i)^<(?:s|del|strike)\\b");

    /** A line end with what begins the next line: spaces, and the mark of a quote. */
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\r\\n|\\n|\\r)[ \\t>]*");

    /** Nothing. */
    public static final Fragment EMPTY = new Fragment("", "", List.of(), 0);

    public Fragment {
        nodes = TreePart.of(nodes, text);
    }

    /** Sibling nodes of the tree of a note, whole. */
    public static Fragment of(String path, List<Node> nodes) {
        return new Fragment(path, PlainText.of(nodes), nodes, 0);
    }

    /** A fragment of plain words that stand in no note's tree. */
    public static Fragment ofText(String text) {
        return text.isEmpty() ? EMPTY : new Fragment("", text, List.of(new Text(text)), 0);
    }

    /** The same without its first {@code units} of text; nodes of which nothing is left are gone. */
    public Fragment from(int units) {
        int spaces = units;
        while (spaces < text.length() && Character.isWhitespace(text.charAt(spaces))) {
            spaces++;
        }
        int left = skip + spaces;
        int gone = 0;
        while (gone < nodes.size()) {
            int length = PlainText.of(List.of(nodes.get(gone))).length();
            if (length == 0 || length > left) {
                break;
            }
            left -= length;
            gone++;
        }
        return piece(text.substring(spaces), nodes.subList(gone, nodes.size()), left);
    }

    /** The lines into which tags such as {@code <br>} break it, none of them blank. */
    public List<String> lines() {
        return lines(text.length());
    }

    /** The same of its first {@code units} of text. */
    public List<String> lines(int units) {
        if (!PlainText.isBroken(nodes)) { // as nearly all
            String line = text.substring(0, Math.min(units, text.length())).strip();
            return line.isEmpty() ? List.of() : List.of(line);
        }
        List<String> lines = new ArrayList<>();
        int at = -skip;
        for (String line : PlainText.brokenLines(nodes)) {
            int from = Math.max(0, -at);
            int to = Math.min(line.length(), units - at);
            if (from < to && !line.substring(from, to).isBlank()) {
                lines.add(line.substring(from, to).strip());
            }
            at += line.length() + 1;
        }
        return lines;
    }

    /** Its first {@code units} of text with their mark-up; where they end inside mark-up, their words alone. */
    public Fragment until(int units) {
        String words = text.substring(0, units).stripTrailing();
        int left = skip + words.length();
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            int length = PlainText.of(List.of(node)).length();
            if (left == 0 && length > 0) {
                break;
            }
            if (left >= length) {
                kept.add(node);
            } else if (node instanceof Text whole && left > 0) {
                kept.add(new Text(whole.getLiteral().substring(0, left)));
            } else if (left > 0) {
                return ofText(words);
            }
            left = Math.max(0, left - length);
        }
        return piece(words, kept, skip);
    }

    /** A piece of this one. What is cut out of a tree that was let go of must not hold it again. */
    private Fragment piece(String words, List<Node> some, int left) {
        return new Fragment(path, words, TreePart.isReleased(nodes) ? LooseNodes.orThese(some) : some, left);
    }

    /** Its words before the first block, such as a table; all of it where it begins with one. */
    public Fragment lead() {
        return cut(0, firstBlock());
    }

    /** What {@link #lead()} leaves: nothing, or blocks and what stands between and after them. */
    public Fragment rest() {
        return cut(firstBlock(), nodes.size());
    }

    /** How many nodes stand before a block that is not the first node. */
    private int firstBlock() {
        int inline = 1;
        while (inline < nodes.size() && !(nodes.get(inline) instanceof Block)) {
            inline++;
        }
        return Math.min(inline, nodes.size());
    }

    private Fragment cut(int start, int end) {
        if (start == 0 && end == nodes.size()) {
            return this;
        }
        List<Node> kept = nodes.subList(start, end);
        String words = PlainText.of(kept);
        int gone = start == 0 ? Math.min(skip, words.length()) : 0;
        return piece(words.substring(gone).strip(), kept, gone);
    }

    /** The same without its last {@code units} of text; the tree stays as it is. */
    public Fragment without(int units) {
        List<Node> kept = new ArrayList<>(nodes);
        int left = units;
        while (left > 0 && !kept.isEmpty() && kept.get(kept.size() - 1) instanceof Text last) {
            kept.remove(kept.size() - 1);
            int length = last.getLiteral().length();
            if (length > left) {
                kept.add(new Text(Highlight.afterHint(last, length - left)));
            }
            left = Math.max(0, left - length);
        }
        return piece(text.substring(0, text.length() - units), kept, skip);
    }

    /** This and, after a space, another of the same note; the other's label must be gone from its nodes or be kept. */
    public Fragment and(Fragment other) {
        List<Node> both = new ArrayList<>(nodes);
        both.add(new SoftLineBreak());
        both.addAll(other.piece(other.text, other.nodes, other.skip).nodes);
        return piece(text + " " + other.text, both, skip);
    }

    /** Several of one note as one, with {@code between} them; labels that the later ones skip must be gone from their nodes. */
    public static Fragment joined(List<Fragment> parts, String between) {
        if (parts.isEmpty()) {
            return EMPTY;
        }
        List<List<Node>> nodes = new ArrayList<>();
        for (Fragment part : parts) {
            if (!part.nodes.isEmpty()) {
                if (!nodes.isEmpty()) {
                    nodes.add(TreePart.of(List.of(new Text(between))));
                }
                nodes.add(part.nodes);
            }
        }
        String text = parts.stream().map(Fragment::text).collect(Collectors.joining(between));
        Fragment first = parts.get(0);
        return new Fragment(first.path, text, TreePart.joined(nodes), first.skip);
    }

    /** The words of its {@code ==marks==} in order, each with the hint behind it: {@code recall|sensitivity^[a ratio]}. */
    public List<String> highlights() {
        List<String> marks = new ArrayList<>();
        nodes.forEach(node -> Highlight.collect(node, marks));
        return marks;
    }

    /**
     * Its Markdown on one line, as it stands in the file of its note; empty for text that stands nowhere, or of which only a
     * part is meant.
     */
    public Optional<String> source(SourceFile file) {
        if (nodes.isEmpty() || skip > 0 || !path.equals(file.path())) {
            return Optional.empty();
        }
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Node node : nodes) {
            for (SourceSpan span : node.getSourceSpans()) {
                start = Math.min(start, span.getInputIndex());
                end = Math.max(end, span.getInputIndex() + span.getLength());
            }
        }
        String body = file.body();
        return start < end && end <= body.length()
                ? Optional.of(LINE_END.matcher(body.substring(start, end)).replaceAll(" "))
                : Optional.empty();
    }

    /** Whether a formula is in it: its words are then signs, and no name. */
    public boolean hasFormula() {
        return nodes.stream().anyMatch(FormulaNode::isIn);
    }

    /** Whether it is a link and nothing else: its words are then the name of what stands elsewhere. */
    public boolean isLink() {
        return !nodes.isEmpty() && nodes.stream().allMatch(node -> node instanceof Link);
    }

    /** Whether words of it are struck out: their author no longer holds them to be right. */
    public boolean isStruck() {
        return nodes.stream()
                .anyMatch(node -> node instanceof Strikethrough
                        || (node instanceof HtmlInline html
                                && STRUCK.matcher(html.getLiteral()).find()));
    }

    /** Whether nothing would be shown: neither words nor, say, a picture. */
    public boolean isBlank() {
        if (!text.isBlank()) {
            return false;
        }
        int left = skip;
        for (Node node : nodes) {
            int length = PlainText.of(List.of(node)).length();
            boolean plain = node instanceof Text || node instanceof SoftLineBreak;
            if (!plain && (length == 0 || left < length)) {
                return false;
            }
            left = Math.max(0, left - length);
        }
        return true;
    }

    public boolean isEmpty() {
        return text.isBlank() && nodes.isEmpty();
    }

    /** Nodes of a tree are equal if they are the same; words that stand in no tree, if they are the same words. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Fragment that)
                || skip != that.skip
                || nodes.size() != that.nodes.size()
                || !path.equals(that.path)
                || !text.equals(that.text)) {
            return false;
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (!same(nodes.get(i), that.nodes.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Node one, Node other) {
        boolean loose = one.getParent() == null && other.getParent() == null;
        return one == other
                || (loose
                        && one instanceof Text words
                        && other instanceof Text others
                        && words.getLiteral().equals(others.getLiteral()))
                || (loose && one instanceof SoftLineBreak && other instanceof SoftLineBreak);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, text, skip);
    }
}
