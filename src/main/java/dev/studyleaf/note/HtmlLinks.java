package dev.studyleaf.note;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** Pictures and links that are written as HTML become those of Markdown, so that they are found, checked and copied. */
final class HtmlLinks {
    private static final Pattern WANTED = Pattern.compile("<(?:img|a)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</a\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TOKEN =
            Pattern.compile("<!--.*?(?:-->|$)|</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'<>]+))");

    private final String source;

    private HtmlLinks(String source) {
        this.source = source;
    }

    /** Replaces them in a tree; {@code source} is the text that the tree was parsed from. */
    static void mark(Node document, String source) {
        List<HtmlBlock> blocks = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                if (WANTED.matcher(block.getLiteral()).find()) {
                    blocks.add(block);
                }
            }
        });
        blocks.forEach(new HtmlLinks(source)::replace);
        List<HtmlInline> tags = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline tag) {
                tags.add(tag);
            }
        });
        tags.forEach(HtmlLinks::picture);
        links(tags);
    }

    /** A block becomes a paragraph of its tags and texts. */
    private void replace(HtmlBlock block) {
        Paragraph paragraph = new Paragraph();
        paragraph.setSourceSpans(block.getSourceSpans());
        String literal = block.getLiteral();
        Matcher token = TOKEN.matcher(literal);
        int done = 0;
        while (token.find()) {
            text(block, paragraph, done, token.start());
            HtmlInline tag = new HtmlInline();
            tag.setLiteral(token.group());
            add(block, paragraph, tag, token.start(), token.end());
            done = token.end();
        }
        text(block, paragraph, done, literal.length());
        block.insertBefore(paragraph);
        block.unlink();
    }

    private void text(HtmlBlock block, Node parent, int start, int end) {
        String words = block.getLiteral().substring(start, end).replaceAll("\\s+", " ");
        if (!words.isEmpty()) {
            add(block, parent, new Text(Escaping.unescapeString(words)), start, end);
        }
    }

    /** With its own place where the block stands in the source as it is, else with that of the block. */
    private void add(HtmlBlock block, Node parent, Node node, int start, int end) {
        List<SourceSpan> spans = block.getSourceSpans();
        node.setSourceSpans(spans);
        if (!spans.isEmpty()
                && source.startsWith(block.getLiteral(), spans.get(0).getInputIndex())) {
            int index = spans.get(0).getInputIndex() + start;
            node.setSourceSpans(List.of(SourceSpan.of(spans.get(0).getLineIndex(), 0, index, end - start)));
        }
        parent.appendChild(node);
    }

    private static void picture(HtmlInline tag) {
        Optional<String> address = attribute(tag, "img", "src");
        if (address.isPresent()) {
            Image image = new Image(address.get(), null);
            image.setSourceSpans(tag.getSourceSpans());
            attribute(tag, "img", "alt").ifPresent(alt -> image.appendChild(new Text(alt)));
            tag.insertBefore(image);
            tag.unlink();
        }
    }

    /** From each start tag to the next end tag beside it. */
    private static void links(List<HtmlInline> tags) {
        IdentityHashMap<Node, HtmlInline> open = new IdentityHashMap<>();
        for (HtmlInline tag : tags) {
            Node parent = tag.getParent();
            if (parent != null && attribute(tag, "a", "href").isPresent()) {
                open.put(parent, tag);
            } else if (parent != null && END.matcher(tag.getLiteral()).matches()) {
                HtmlInline start = open.remove(parent);
                if (start != null) {
                    link(start, tag);
                }
            }
        }
    }

    private static void link(HtmlInline start, HtmlInline end) {
        Link link = new Link(attribute(start, "a", "href").orElse(""), null);
        link.setSourceSpans(start.getSourceSpans());
        for (Node node = start.getNext(); node != null && node != end; node = start.getNext()) {
            link.appendChild(node);
        }
        start.insertBefore(link);
        start.unlink();
        end.unlink();
    }

    private static Optional<String> attribute(HtmlInline tag, String element, String name) {
        String literal = tag.getLiteral();
        String start = literal.substring(0, Math.min(literal.length(), element.length() + 2));
        if (!start.toLowerCase(Locale.ROOT).matches("<" + element + "\\s")) {
            return Optional.empty();
        }
        Matcher attribute = ATTRIBUTE.matcher(literal);
        while (attribute.find()) {
            if (attribute.group(1).equalsIgnoreCase(name)) {
                for (int i = 2; i <= 4; i++) {
                    if (attribute.group(i) != null) {
                        return Optional.of(
                                Escaping.unescapeString(attribute.group(i)).strip());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
