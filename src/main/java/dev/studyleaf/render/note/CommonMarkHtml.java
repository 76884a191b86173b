package dev.studyleaf.render.note;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark and nothing else. */
public final class CommonMarkHtml {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().percentEncodeUrls(true).build();

    private CommonMarkHtml() {}

    public static String of(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
