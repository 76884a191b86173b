package dev.studyleaf.build;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** PLACEHOLDER of the worktree `files`: the lead's version replaces it at the merge. Markdown to HTML. */
public final class MarkdownFragment {
    private MarkdownFragment() {}

    public static String html(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }
}
