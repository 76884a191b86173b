package dev.studyleaf.note.syntax.html;

import dev.studyleaf.note.node.SizedImage;
import dev.studyleaf.note.node.TreeNodes;
import dev.studyleaf.note.node.WantedSize;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Pictures, links and formulas in HTML become those of Markdown, so that they are found, checked, copied and drawn. */
public final class HtmlLinks {
    private static final Pattern WANTED = Pattern.compile("<(?:img|a)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("</a\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'<>]+))");

    private HtmlLinks() {}

    /** Replaces them in a tree; {@code source} is the text that the tree was parsed from. */
    public static void mark(Node document, String source) {
        for (HtmlBlock block : TreeNodes.of(HtmlBlock.class, document)) {
            String html = block.getLiteral();
            if (WANTED.matcher(html).find() || HtmlText.mayHaveFormula(html)) {
                HtmlParts.replace(block, source);
            }
        }
        List<HtmlInline> tags = TreeNodes.of(HtmlInline.class, document);
        tags.forEach(HtmlLinks::picture);
        links(tags);
    }

    private static void picture(HtmlInline tag) {
        Optional<String> address = attribute(tag, "img", "src");
        if (address.isPresent()) {
            Image plain = new Image(address.get(), null);
            plain.setSourceSpans(tag.getSourceSpans());
            Image image =
                    size(tag).map(size -> (Image) new SizedImage(plain, size)).orElse(plain);
            attribute(tag, "img", "alt").ifPresent(alt -> image.appendChild(new Text(alt)));
            tag.insertBefore(image);
            tag.unlink();
        }
    }

    private static Optional<WantedSize> size(HtmlInline tag) {
        return WantedSize.ofHtml(
                attribute(tag, "img", "width"), attribute(tag, "img", "height"), attribute(tag, "img", "style"));
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
