package dev.studyleaf.render.note;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Raw HTML in notes: elements of an allow-list pass without their attributes, comments and tags of layout vanish,
 * everything else is shown as the text that it is, so that {@code List<T>} and {@code <account id>} are not lost.
 */
final class RawHtml {
    private static final Set<String> ALLOWED = Set.of(
            "br",
            "b",
            "i",
            "em",
            "strong",
            "u",
            "s",
            "del",
            "ins",
            "sub",
            "sup",
            "kbd",
            "mark",
            "small",
            "code",
            "pre",
            "samp",
            "var",
            "q",
            "cite",
            "details",
            "summary",
            "p",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "table",
            "thead",
            "tbody",
            "tr",
            "td",
            "th",
            "hr",
            "ruby",
            "rt",
            "rp",
            "wbr",
            "abbr");
    /** Layout that a page has of its own: the tags go, what is between them stays. */
    private static final Set<String> LAYOUT = Set.of(
            "a",
            "article",
            "aside",
            "big",
            "center",
            "div",
            "figcaption",
            "figure",
            "font",
            "footer",
            "header",
            "img",
            "main",
            "nav",
            "picture",
            "section",
            "source",
            "span",
            "tt");

    /** Shown as a line of its own in bold: the levels of a page are those of its Markdown. */
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static final Pattern TOKEN =
            Pattern.compile("<!--.*?(?:-->|$)|<(/?)([A-Za-z][A-Za-z0-9-]*)(?:\\s[^<>]*)?/?>", Pattern.DOTALL);

    private static final Pattern ENTITY =
            Pattern.compile("&amp;(#[xX][0-9a-fA-F]{1,6};|#[0-9]{1,7};|[A-Za-z][A-Za-z0-9]{1,31};)");

    private RawHtml() {}

    static String safe(String html) {
        StringBuilder out = new StringBuilder();
        Matcher token = TOKEN.matcher(html);
        int end = 0;
        while (token.find()) {
            out.append(text(html.substring(end, token.start())));
            out.append(safeToken(token));
            end = token.end();
        }
        return out.append(text(html.substring(end))).toString();
    }

    /** Entities stay what they are in HTML. */
    private static String text(String html) {
        return ENTITY.matcher(Escaping.escapeHtml(html)).replaceAll("&$1");
    }

    /**
     * Closes what an author left open and drops ends without a start, so that a note cannot break its page. Empty
     * paragraphs go: they come of blocks inside a paragraph.
     */
    static String balanced(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        for (Element paragraph : document.select("p")) {
            if (paragraph.childrenSize() == 0 && !paragraph.hasText()) {
                paragraph.remove();
            }
        }
        document.outputSettings().prettyPrint(false);
        return document.body().html();
    }

    private static String safeToken(Matcher token) {
        if (token.group(2) == null) {
            return "";
        }
        String name = token.group(2).toLowerCase(Locale.ROOT);
        if (LAYOUT.contains(name)) {
            return "";
        }
        if (HEADING.matcher(name).matches()) {
            return token.group(1).isEmpty() ? "<strong>" : "</strong><br>";
        }
        return ALLOWED.contains(name) ? "<" + token.group(1) + name + ">" : Escaping.escapeHtml(token.group());
    }
}
