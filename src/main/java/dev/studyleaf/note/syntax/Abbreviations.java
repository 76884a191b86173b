package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.Abbreviation;
import dev.studyleaf.note.node.TreeNodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Abbreviations as MkDocs and PHP Markdown write them: a line {@code *[HTML]: words} explains every {@code HTML} of its
 * note. A line that explains nothing that is used stays.
 */
public final class Abbreviations {
    private static final Pattern LINE = Pattern.compile("^\\*\\[([^\\]]+)\\]:[ \\t]*(\\S.*)$");
    private static final int MOST = 500;

    private final Map<String, String> meanings = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private Abbreviations() {}

    /** Marks the uses in a tree; a line that explains one that is used goes. */
    public static void mark(Node document) {
        List<Paragraph> paragraphs = TreeNodes.of(Paragraph.class, document).stream()
                .filter(paragraph -> paragraph.getFirstChild() instanceof Text text
                        && LINE.matcher(text.getLiteral()).matches())
                .toList();
        if (!paragraphs.isEmpty()) {
            Abbreviations found = new Abbreviations();
            paragraphs.forEach(found::read);
            found.use(document);
            paragraphs.forEach(found::remove);
        }
    }

    private void read(Paragraph paragraph) {
        for (Node line = paragraph.getFirstChild(); line != null; line = line.getNext()) {
            Matcher one = LINE.matcher(line instanceof Text text ? text.getLiteral() : "");
            if (one.matches() && meanings.size() < MOST) {
                meanings.putIfAbsent(one.group(1), one.group(2).strip());
            }
        }
    }

    private void use(Node document) {
        String names = meanings.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern use = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}])");
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }

            @Override
            public void visit(Link link) {
                // nothing in a link
            }
        });
        texts.stream()
                .filter(text -> !LINE.matcher(text.getLiteral()).matches())
                .forEach(text -> use(text, use));
    }

    private void use(Text text, Pattern use) {
        String literal = text.getLiteral();
        Matcher found = use.matcher(literal);
        int end = 0;
        while (found.find()) {
            if (found.start() > end) {
                text.insertBefore(part(text, literal.substring(end, found.start())));
            }
            Abbreviation abbreviation = new Abbreviation(meanings.getOrDefault(found.group(), ""));
            abbreviation.appendChild(part(text, found.group()));
            text.insertBefore(abbreviation);
            used.add(found.group());
            end = found.end();
        }
        if (end > 0) {
            text.setLiteral(literal.substring(end));
        }
    }

    private static Text part(Text whole, String literal) {
        Text part = new Text(literal);
        part.setSourceSpans(whole.getSourceSpans());
        return part;
    }

    private void remove(Paragraph paragraph) {
        for (Node line = paragraph.getFirstChild(); line != null; ) {
            Node next = line.getNext();
            Matcher one = LINE.matcher(line instanceof Text text ? text.getLiteral() : "");
            if (one.matches() && used.contains(one.group(1))) {
                if (next instanceof SoftLineBreak lineBreak) {
                    next = lineBreak.getNext();
                    lineBreak.unlink();
                }
                line.unlink();
            }
            line = next;
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }
}
