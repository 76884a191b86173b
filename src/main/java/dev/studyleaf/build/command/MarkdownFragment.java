package dev.studyleaf.build.command;

import dev.studyleaf.render.CommonMarkHtml;

/** Markdown without a study around it. */
public final class MarkdownFragment {
    private MarkdownFragment() {}

    /** The HTML of a text as CommonMark 0.31.2 says, raw HTML included. */
    public static String html(String markdown) {
        return CommonMarkHtml.of(markdown);
    }
}
