package dev.studyleaf.render.note;

import dev.studyleaf.glossary.link.TermUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes a text with links on the terms in it. */
final class TermLinks {
    /** A hyphen after a single letter stays with its word: {@code e‑learning} never breaks there. */
    private static final Pattern LETTER_HYPHEN = Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L})-(?=\\p{L})");

    private final HtmlWriter html;
    private final Showing showing;

    TermLinks(HtmlWriter html, Showing showing) {
        this.html = html;
        this.showing = showing;
    }

    void text(String literal, @Nullable List<TermUse> uses) {
        int end = 0;
        for (TermUse use : uses == null ? List.<TermUse>of() : uses) {
            plain(literal.substring(end, use.start()));
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "term");
            attributes.put("data-term", use.term().slug());
            attributes.put(
                    "href",
                    SiteLinks.relative(showing.page, "glossary/" + use.term().slug() + ".html"));
            html.tag("a", attributes);
            plain(literal.substring(use.start(), use.end()));
            html.tag("/a");
            end = use.end();
        }
        plain(literal.substring(end));
    }

    private void plain(String text) {
        html.text(text.indexOf('-') < 0 ? text : LETTER_HYPHEN.matcher(text).replaceAll("$1\u2011"));
    }
}
