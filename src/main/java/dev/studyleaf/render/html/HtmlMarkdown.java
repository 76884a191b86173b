package dev.studyleaf.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML of other programs as Markdown on one line, the other way round than {@link PortableHtml}. */
public final class HtmlMarkdown {
    private static final String BREAK = "<br>";
    private static final Map<String, String> MARKS =
            Map.of("strong", "**", "b", "**", "em", "*", "i", "*", "del", "~~", "s", "~~");
    /** What Markdown has no signs for and a note may have as HTML. */
    private static final Set<String> KEPT = Set.of("sub", "sup", "kbd", "u", "ins", "small", "q", "cite", "abbr");

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "hr", "details", "summary");
    private static final Set<String> DROPPED = Set.of("script", "style", "head", "title", "template");
    private static final Map<String, String> LOST = Map.of(
            "img",
            "a picture",
            "math",
            "a formula",
            "svg",
            "a drawing",
            "audio",
            "a sound",
            "video",
            "a film",
            "iframe",
            "an embedded page",
            "object",
            "an embedded file");
    private static final Pattern SIGNS = Pattern.compile(
            "[\\\\`*\\[\\]<>$^{}|]|={2,}|%{2,}|~{2,}|&(?=#?\\w+;)|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|:{2,}");
    private static final Pattern FIRST = Pattern.compile("^(?:(#{1,6}|[-+])(?=\\s|$)|(\\d{1,9})([.)])(?=\\s|$))");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:|mailto:)[^\\s<>()]*");

    /**
     * A line of Markdown.
     *
     * @param markdown the line
     * @param lost what of the HTML it has not
     */
    public record Line(String markdown, List<String> lost) {
        public Line {
            lost = List.copyOf(lost);
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final List<String> lost = new ArrayList<>();

    private HtmlMarkdown() {}

    /** Paragraphs, items and rows are parted by line breaks. */
    public static Line of(String html) {
        HtmlMarkdown writer = new HtmlMarkdown();
        writer.all(Jsoup.parseBodyFragment(html).body());
        String line = writer.out
                .toString()
                .replaceAll("\\s+", " ")
                .replaceAll(" ?(?:<br> ?)+", " " + BREAK)
                .replaceAll("^ <br>| <br>$", "")
                .strip();
        return new Line(first(line), writer.lost);
    }

    /** Plain words as Markdown that says the same. */
    public static String escaped(String words) {
        return first(signs(words.strip().replaceAll("\\s+", " ")));
    }

    private static String signs(String words) {
        return SIGNS.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().equals("&") ? "&amp;" : found.group().replaceAll("\\S", "\\\\$0")));
    }

    /** Signs that mean a list at the start of a line. */
    private static String first(String line) {
        return FIRST.matcher(line)
                .replaceFirst(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? found.group(2) + "\\" + found.group(3) : "\\" + found.group(1)));
    }

    private void all(Element parent) {
        parent.childNodes().forEach(this::one);
    }

    private void one(Node node) {
        if (node instanceof TextNode text) {
            out.append(signs(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element, element.normalName().toLowerCase(Locale.ROOT));
        }
    }

    private void element(Element element, String name) {
        if (LOST.containsKey(name)) {
            lost.add(LOST.getOrDefault(name, name));
            out.append(signs(name.equals("img") ? element.attr("alt") : element.text()));
        } else if (name.equals("br")) {
            out.append(BREAK);
        } else if (name.equals("code") || name.equals("pre") || name.equals("samp")) {
            code(element, name.equals("pre"));
        } else if (name.equals("a") && ADDRESS.matcher(element.attr("href")).matches()) {
            around("[", element, "](" + element.attr("href") + ")");
        } else if (MARKS.containsKey(name)) {
            String mark = MARKS.getOrDefault(name, "");
            around(mark, element, mark);
        } else if (KEPT.contains(name)) {
            around("<" + name + ">", element, "</" + name + ">");
        } else if (!DROPPED.contains(name)) {
            other(element, name);
        }
    }

    private void other(Element element, String name) {
        boolean block = BLOCKS.contains(name) || name.equals("li") || name.matches("h[1-6]");
        out.append(block ? BREAK : "");
        if (name.equals("li")) {
            Element list = element.parent();
            boolean ordered = list != null && list.normalName().equals("ol");
            out.append(ordered ? element.elementSiblingIndex() + 1 + "\\. " : "• ");
        }
        all(element);
        out.append(block ? BREAK : name.equals("td") || name.equals("th") ? " " : "");
    }

    /** Marks take no spaces at their inner sides. */
    private void around(String before, Element element, String after) {
        int start = out.length();
        all(element);
        String inner = out.substring(start);
        out.setLength(start);
        if (inner.isBlank()) {
            out.append(inner);
            return;
        }
        String bare = inner.strip();
        int at = inner.indexOf(bare);
        out.append(inner, 0, at).append(before).append(bare).append(after).append(inner.substring(at + bare.length()));
    }

    private void code(Element element, boolean block) {
        for (String line : element.wholeText().split("\n")) {
            out.append(block ? BREAK : "");
            String words = line.strip();
            if (!words.isEmpty()) {
                String ticks = "`".repeat(longest(words) + 1);
                boolean room = words.startsWith("`") || words.endsWith("`");
                out.append(ticks)
                        .append(room ? " " : "")
                        .append(words)
                        .append(room ? " " : "")
                        .append(ticks);
            }
        }
        out.append(block ? BREAK : "");
    }

    private static int longest(String words) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < words.length(); i++) {
            run = words.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
