package dev.studyleaf.note.node;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Html5Entities;

/** Entities of HTML, by name and by number. */
public final class Entities {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

    private Entities() {}

    /** The text that they stand for. */
    public static String read(String html) {
        return html.indexOf('&') < 0
                ? html
                : ENTITY.matcher(html)
                        .replaceAll(found -> Matcher.quoteReplacement(Html5Entities.entityToString(found.group())));
    }
}
