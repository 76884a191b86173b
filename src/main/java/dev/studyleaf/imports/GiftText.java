package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.render.html.HtmlMarkdown;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of GIFT: signs behind a backslash mean nothing, and a format says what the rest is. */
record GiftText(String format, Losses losses) {
    private static final Pattern ESCAPED = Pattern.compile("\\\\([~=#{}:\\\\n])");
    private static final Pattern HIDDEN = Pattern.compile("([\ue100-\ue1ff])\ue200");
    private static final int BASE = 0xe100;

    /** Escaped signs made into signs that mean nothing, two units each, so that places stay. */
    static String hidden(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> (char) (BASE + found.group(1).charAt(0)) + "\ue200");
    }

    /** The words as they are meant, with {@code \n} as a line end. */
    static String shown(String hidden) {
        return HIDDEN.matcher(hidden)
                .replaceAll(found -> {
                    char sign = (char) (found.group(1).charAt(0) - BASE);
                    return Matcher.quoteReplacement(sign == 'n' ? "\n" : String.valueOf(sign));
                })
                .strip();
    }

    /** The words as Markdown on one line. */
    String markdown(String hidden, SourceSpan span) {
        String words = shown(hidden);
        return switch (format) {
            case "html" -> Aside.markdown(words, span, losses);
            case "markdown" -> words.replaceAll("\\s*\\n\\s*", " ");
            case "plain" -> HtmlMarkdown.escaped(words);
            default -> Aside.markdown(words.replace("\n", "<br>"), span, losses);
        };
    }

    /** The words of an answer that is typed. */
    static String typed(String hidden) {
        return shown(hidden).replaceAll("\\s+", " ");
    }
}
