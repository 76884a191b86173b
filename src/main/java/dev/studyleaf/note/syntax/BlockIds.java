package dev.studyleaf.note.syntax;

import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.node.BlockMark;
import dev.studyleaf.note.node.ShownText;
import dev.studyleaf.note.node.Spans;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Obsidian's block ids: {@code ^id} at the end of a paragraph names it or the item that it begins; on a line of its own,
 * the block before it.
 */
public final class BlockIds {
    private static final Pattern ID = Pattern.compile("(?<=\\s|^)\\^([A-Za-z0-9-]+)\\s*$");

    private final Spans spans;
    private final List<Anchor> anchors = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    private BlockIds(Spans spans) {
        this.spans = spans;
    }

    /** Takes the ids out of a tree in which callouts are marked, and leaves a {@link BlockMark} for each. */
    public static List<Anchor> mark(Node document, Spans spans) {
        List<Node> texts = new ArrayList<>();
        document.accept(new ShownText(texts::add));
        BlockIds ids = new BlockIds(spans);
        texts.forEach(ids::mark);
        return ids.anchors;
    }

    private void mark(Node parent) {
        if (!(parent.getLastChild() instanceof Text last) || last.getLiteral().indexOf('^') < 0) {
            return;
        }
        Matcher id = ID.matcher(last.getLiteral());
        if (!id.find()) {
            return;
        }
        String shown = last.getLiteral().substring(0, id.start()).stripTrailing();
        boolean alone = shown.isEmpty() && last.getPrevious() == null && !(parent instanceof Heading);
        Node before = parent.getPrevious();
        last.setLiteral(shown);
        if (!alone) {
            Node item = parent.getParent();
            boolean begins = item instanceof ListItem && parent instanceof Paragraph && item.getFirstChild() == parent;
            add(id.group(1), begins ? item : parent).ifPresent(last::insertAfter);
        } else {
            parent.unlink();
            if (before != null) {
                add(id.group(1), before).ifPresent(before::insertBefore);
            }
        }
    }

    private Optional<BlockMark> add(String id, Node block) {
        String anchor = BlockMark.anchor(id);
        if (!taken.add(anchor)) {
            return Optional.empty();
        }
        anchors.add(new Anchor(anchor, block, spans.of(block)));
        return Optional.of(new BlockMark(anchor));
    }
}
