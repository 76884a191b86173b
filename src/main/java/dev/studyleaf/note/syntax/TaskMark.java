package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.TreeNodes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * The sign in the box of an item, as themes of Obsidian know it: {@code - [-] cancelled}, {@code - [>] moved}. A box that is
 * empty or ticked is a task, and one with a digit is a number, such as that of a source.
 */
public final class TaskMark extends CustomNode {
    private static final Pattern BOX = Pattern.compile("^\\[([^\\s\\p{N}\\[\\]xX])](?:\\s+|$)");
    private static final String CANCELLED = "-";
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("/", "half"),
            Map.entry(CANCELLED, "cancelled"),
            Map.entry(">", "moved"),
            Map.entry("<", "planned"),
            Map.entry("!", "important"),
            Map.entry("?", "question"),
            Map.entry("*", "star"),
            Map.entry("\"", "quote"),
            Map.entry("p", "pro"),
            Map.entry("c", "con"),
            Map.entry("i", "info"),
            Map.entry("I", "idea"));

    private final String sign;

    private TaskMark(String sign) {
        this.sign = sign;
    }

    /** As written between the brackets. */
    public String sign() {
        return sign;
    }

    /** What the sign says, in one word of English; empty for one that only its author knows. */
    public Optional<String> meaning() {
        return Optional.ofNullable(MEANINGS.get(sign));
    }

    /** Takes the signs out of the texts of a tree; what is cancelled is struck. */
    public static void mark(Node document) {
        TreeNodes.of(BulletList.class, document).forEach(TaskMark::mark);
    }

    /** Letters are signs where something says what they mean, and not where they count: {@code [a]}, {@code [b]}. */
    private static void mark(BulletList list) {
        Map<Text, Matcher> boxes = new HashMap<>();
        boolean counted = false;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem
                    && item.getFirstChild() instanceof Paragraph words
                    && words.getFirstChild() instanceof Text text) {
                Matcher box = BOX.matcher(text.getLiteral());
                if (box.find()) {
                    boxes.put(text, box);
                    counted |= box.group(1).equalsIgnoreCase("a");
                }
            }
        }
        boolean letters = !counted;
        boxes.forEach((text, box) -> {
            String sign = box.group(1);
            if (!Character.isLetter(sign.codePointAt(0)) || (letters && MEANINGS.containsKey(sign))) {
                take(text, sign, box.end());
            }
        });
    }

    private static void take(Text text, String sign, int end) {
        Node words = text.getParent();
        text.setLiteral(text.getLiteral().substring(end));
        if (sign.equals(CANCELLED)) {
            Strikethrough struck = new Strikethrough("~~");
            for (Node node = words.getFirstChild(); node != null; node = words.getFirstChild()) {
                struck.appendChild(node);
            }
            words.appendChild(struck);
        }
        words.insertBefore(new TaskMark(sign));
    }
}
