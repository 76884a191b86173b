package dev.studyleaf.export;

import dev.studyleaf.letters.XmlText;
import java.util.List;

/** Writes small pieces of XML and HTML. */
final class Markup {
    private Markup() {}

    /** Text as the content of an element or the value of an attribute. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(Markup::allowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** Our own XHTML without its tags. */
    static String words(String html) {
        return XmlText.unescaped(html.replaceAll("<[^>]*>", ""));
    }

    static String list(String tag, List<String> items) {
        StringBuilder out = new StringBuilder("<" + tag + ">");
        items.forEach(item -> out.append("<li>").append(item).append("</li>"));
        return out.append("</").append(tag).append('>').toString();
    }

    static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    /** Whether XML 1.0 has this character. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c > 0xffff;
    }
}
