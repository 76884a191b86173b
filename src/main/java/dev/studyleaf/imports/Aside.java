package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands aside while the HTML around it becomes Markdown: formulas between {@code \(} and {@code \)}, and more. */
final class Aside {
    private static final Pattern FORMULA = Pattern.compile("\\\\\\((.+?)\\\\\\)|\\\\\\[(.+?)\\\\\\]", Pattern.DOTALL);
    private static final char FIRST = '\ue400';
    private static final Pattern MARK = Pattern.compile("[\ue400-\ue7ff]");

    private final SourceSpan span;
    private final Losses losses;
    private final List<String> kept = new ArrayList<>();

    Aside(SourceSpan span, Losses losses) {
        this.span = span;
        this.losses = losses;
    }

    /** HTML as Markdown on one line, with its formulas as ours. */
    static String markdown(String html, SourceSpan span, Losses losses) {
        Aside aside = new Aside(span, losses);
        return aside.shown(losses.markdown(aside.formulas(html), span));
    }

    /** The HTML with a mark in place of each formula. */
    String formulas(String html) {
        return FORMULA.matcher(html)
                .replaceAll(found -> keep("$" + words(found.group(1) == null ? found.group(2) : found.group(1)) + "$"));
    }

    /** The mark that stands for some Markdown. */
    String keep(String markdown) {
        kept.add(markdown);
        return String.valueOf((char) (FIRST + kept.size() - 1));
    }

    /** The text with all that stood aside back in its place. */
    String shown(String markdown) {
        return MARK.matcher(markdown)
                .replaceAll(
                        found -> Matcher.quoteReplacement(kept.get(found.group().charAt(0) - FIRST)));
    }

    private String words(String tex) {
        return losses.markdown(tex, span)
                .replaceAll("\\\\([\\\\`*\\[\\]<>$^{}|=%~_:])", "$1")
                .strip();
    }
}
