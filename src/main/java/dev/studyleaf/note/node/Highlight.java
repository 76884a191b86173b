package dev.studyleaf.note.node;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Delimited;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** {@code ==words==}: marked words; in a question's prompt, a gap to fill. */
public final class Highlight extends CustomNode implements Delimited {
    private static final Pattern HINT = Pattern.compile("^\\^\\[[^\\]]*\\]");

    /** Adds the words of the highlights in and under a node, each with the {@code ^[hint]} that follows it. */
    public static void collect(Node node, List<String> into) {
        if (node instanceof Highlight) {
            String hint = "";
            if (node.getNext() instanceof Text text) {
                Matcher found = HINT.matcher(text.getLiteral());
                hint = found.find() ? found.group() : "";
            }
            into.add(PlainText.inside(node) + hint);
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, into);
        }
    }

    /** The first {@code end} units of a text, without the hint that it gives to the highlight before it. */
    public static String afterHint(Text text, int end) {
        String words = text.getLiteral().substring(0, end);
        return text.getPrevious() instanceof Highlight ? HINT.matcher(words).replaceFirst("") : words;
    }

    @Override
    public String getOpeningDelimiter() {
        return "==";
    }

    @Override
    public String getClosingDelimiter() {
        return "==";
    }
}
