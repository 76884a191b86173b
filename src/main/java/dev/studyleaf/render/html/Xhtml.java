package dev.studyleaf.render.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** Pages as well-formed XHTML, whatever HTML authors wrote in their notes. */
public final class Xhtml {
    private Xhtml() {}

    /** The same page in XHTML. An outline of a PDF ({@code bookmarks}) goes where it belongs, into the head. */
    public static String of(String html) {
        Document document = Jsoup.parse(html);
        document.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        Element outline = document.selectFirst("bookmarks");
        if (outline != null) {
            document.head().appendChild(outline);
        }
        document.select("html").attr("xmlns", "http://www.w3.org/1999/xhtml");
        return document.html();
    }
}
