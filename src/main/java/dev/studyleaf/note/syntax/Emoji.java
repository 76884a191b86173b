package dev.studyleaf.note.syntax;

import dev.studyleaf.files.OwnFiles;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.TreeNodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * A picture sign that its author wrote by its name, as on GitHub: {@code :rocket:}. Names that GitHub does not know stay
 * text.
 */
public final class Emoji extends Text {
    /** One or more in a row; within words and numbers, such as {@code 10:30:00}, there is none. */
    private static final Pattern ROW =
            Pattern.compile("(?<![\\p{L}\\p{N}:])(?::[a-z0-9_+-]{1,40}:)++(?![\\p{L}\\p{N}:])");

    private static final Pattern ONE = Pattern.compile(":([^:]+):");

    /** Only there once a note has such a name. */
    private static final class Signs {
        static final Map<String, String> BY_NAME = read();

        /** Lines of a sign and its names, from the package {@code gemoji}. */
        private static Map<String, String> read() {
            Map<String, String> signs = new HashMap<>();
            OwnFiles.text(Emoji.class, "emoji.txt").lines().forEach(line -> {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    signs.put(words[i], words[0]);
                }
            });
            return signs;
        }
    }

    private final String name;

    private Emoji(String name, String sign) {
        super(sign);
        this.name = name;
    }

    /** Puts them in the place of their names; {@code source} is the text that the tree was parsed from. */
    public static void mark(Node document, String source) {
        for (Text text : TreeNodes.of(Text.class, document)) {
            if (text.getLiteral().indexOf(':') >= 0
                    && ROW.matcher(text.getLiteral()).find()) {
                mark(text, written(text, source));
            }
        }
    }

    /** A text as it stands in the source, without the colons that a backslash makes plain signs. */
    private static String written(Text text, String source) {
        List<SourceSpan> spans = text.getSourceSpans();
        if (spans.isEmpty()) {
            return text.getLiteral();
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int end = Math.min(last.getInputIndex() + last.getLength(), source.length());
        return source.substring(Math.min(spans.get(0).getInputIndex(), end), end)
                .replace("\\:", "");
    }

    private static void mark(Text text, String written) {
        String literal = text.getLiteral();
        Matcher row = ROW.matcher(literal);
        Matcher one = ONE.matcher(literal);
        int end = 0;
        while (row.find()) {
            one.region(row.start(), row.end());
            while (one.find()) {
                String sign = Signs.BY_NAME.get(one.group(1));
                if (sign != null && written.contains(one.group())) {
                    before(text, new Text(literal.substring(end, one.start())));
                    before(text, new Emoji(one.group(1), sign));
                    end = one.end();
                }
            }
        }
        text.setLiteral(literal.substring(end));
        if (end > 0 && end == literal.length()) {
            text.unlink();
        }
    }

    private static void before(Text text, Text made) {
        if (!made.getLiteral().isEmpty()) {
            made.setSourceSpans(text.getSourceSpans());
            text.insertBefore(made);
        }
    }

    /** The words of a heading with the names of its signs, of which GitHub makes the heading's address. */
    public static String named(List<Node> heading) {
        StringBuilder words = new StringBuilder();
        for (Node node : heading) {
            words.append(node instanceof Emoji emoji ? emoji.name : PlainText.of(List.of(node)));
        }
        return words.toString();
    }
}
