package dev.studyleaf.note.syntax;

import dev.studyleaf.note.node.TreeNodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Short codes of Hugo, Jekyll and GitBook. Pictures, films and links become those of Markdown; the mark of any other goes
 * and the text between stays.
 */
public final class ShortCodes {
    private static final Pattern CODE = Pattern.compile(
            "\\{\\{[<%][ \\t]*/?[ \\t]*(?<hugo>[\\w-]+)(?<args>[^{}]*?)/?[>%]\\}\\}"
                    + "|\\{%-?[ \\t]*(?<liquid>(?:end)?(?:hint|tabs?|code|raw|highlight|details|content-ref|stepper|step|columns?"
                    + "|include|include_relative|embed|file|youtube|figure|note|tip|warning|comment))\\b(?<rest>[^%]*)%\\}");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]*)\\]\\((?:\\{\\{[<%][ \\t]*(?:rel)?ref[ \\t]+\"?([^\"<>%{}]+?)\"?"
                    + "[ \\t]*[%>]\\}\\}|(?:\\{\\{[ \\t]*site\\.(?:base)?url[ \\t]*\\}\\})?"
                    + "\\{%[ \\t]*(?:link|post_url)[ \\t]+([^%]+?)[ \\t]*%\\}|(\\{\\{[^<%{}][^{}]*\\}\\}))([^()\\s]*)\\)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))");

    private final Map<String, Node> seen = new LinkedHashMap<>();

    private ShortCodes() {}

    /** Takes them out of a tree; gives the first place of each name that was not understood. */
    public static Map<String, Node> remove(Node document) {
        ShortCodes codes = new ShortCodes();
        if (texts(document).isEmpty()) {
            return codes.seen; // as in most notes
        }
        TreeNodes.of(HtmlInline.class, document).forEach(ShortCodes::join);
        texts(document).forEach(text -> codes.replace(text, LINK));
        texts(document).forEach(text -> codes.replace(text, CODE));
        return codes.seen;
    }

    private static List<Text> texts(Node document) {
        return TreeNodes.of(Text.class, document).stream()
                .filter(text ->
                        text.getLiteral().contains("{%") || text.getLiteral().contains("{{"))
                .toList();
    }

    /** {@code {{<name>}}} was read as a tag between braces. */
    private static void join(HtmlInline tag) {
        boolean braces = tag.getPrevious() instanceof Text before
                && before.getLiteral().endsWith("{{")
                && tag.getNext() instanceof Text after
                && after.getLiteral().startsWith("}}");
        if (braces && tag.getPrevious() instanceof Text before && tag.getNext() instanceof Text after) {
            before.setLiteral(before.getLiteral() + tag.getLiteral() + after.getLiteral());
            tag.unlink();
            after.unlink();
        }
    }

    private void replace(Text text, Pattern pattern) {
        String literal = text.getLiteral();
        Matcher code = pattern.matcher(literal);
        int end = 0;
        boolean any = false;
        while (code.find()) {
            insert(text, literal.substring(end, code.start()));
            node(code, pattern, text).ifPresent(node -> {
                node.setSourceSpans(place(text, literal, code));
                text.insertBefore(node);
            });
            end = code.end();
            any = true;
        }
        if (any) {
            text.setLiteral(literal.substring(end));
            Node parent = text.getParent();
            if (text.getLiteral().isBlank() && parent instanceof Paragraph && parent.getFirstChild() == text) {
                (parent.getLastChild() == text ? parent : text).unlink();
            }
        }
    }

    /** Where a code stands, unless escapes make the text longer than what it says. */
    private static List<SourceSpan> place(Text text, String literal, Matcher code) {
        List<SourceSpan> spans = text.getSourceSpans();
        return spans.size() == 1 && spans.get(0).getLength() == literal.length()
                ? List.of(spans.get(0).subSpan(code.start(), code.end()))
                : spans;
    }

    private static void insert(Text before, String literal) {
        if (!literal.isEmpty()) {
            Text part = new Text(literal);
            part.setSourceSpans(before.getSourceSpans());
            before.insertBefore(part);
        }
    }

    private Optional<Node> node(Matcher code, Pattern pattern, Text place) {
        if (pattern == LINK) {
            String path = Stream.of(code.group(2), code.group(3), code.group(4))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            return Optional.of(link(path.strip() + code.group(5), code.group(1)));
        }
        String name = (code.group("hugo") == null ? code.group("liquid") : code.group("hugo")).toLowerCase(Locale.ROOT);
        String written = code.group("hugo") == null ? code.group("rest") : code.group("args");
        Map<String, String> arguments = arguments(written);
        String source = arguments.getOrDefault("src", arguments.getOrDefault("link", ""));
        if (!source.isEmpty() && List.of("figure", "img", "image", "picture").contains(name)) {
            Image image = new Image(source, null);
            image.appendChild(new Text(words(arguments)));
            return Optional.of(image);
        }
        String id = arguments.getOrDefault("id", written.replaceAll("[\"']", "").strip());
        if (List.of("youtube", "vimeo").contains(name) && id.matches("[\\w-]+")) {
            String address = (name.equals("vimeo") ? "https://vimeo.com/" : "https://youtu.be/") + id;
            return Optional.of(link(address, arguments.getOrDefault("title", address)));
        }
        if (List.of("embed", "file").contains(name) && arguments.containsKey("url")) {
            String address = arguments.getOrDefault("url", "");
            return Optional.of(link(address, address));
        }
        seen.putIfAbsent(name.replaceFirst("^end", ""), place);
        return Optional.empty();
    }

    private static String words(Map<String, String> arguments) {
        return arguments.getOrDefault("alt", arguments.getOrDefault("caption", arguments.getOrDefault("title", "")));
    }

    private static Link link(String destination, String words) {
        Link link = new Link(destination, null);
        link.appendChild(new Text(words.isEmpty() ? destination : words));
        return link;
    }

    private static Map<String, String> arguments(String written) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Matcher one = ATTRIBUTE.matcher(written);
        while (one.find()) {
            String quoted = one.group(2) == null ? one.group(3) : one.group(2);
            arguments.put(one.group(1).toLowerCase(Locale.ROOT), quoted == null ? one.group(4) : quoted);
        }
        return arguments;
    }
}
