package dev.studyleaf.imports;

import dev.studyleaf.letters.XmlText;
import dev.studyleaf.render.html.HtmlMarkdown;
import java.util.regex.Pattern;

/** A typed answer as it is written after {@code Answer:}. */
final class TypedAnswer {
    /** What a note would read as another kind of answer, or as several. */
    private static final Pattern OTHER =
            Pattern.compile("(?i)true[.!]?|false[.!]?|[\\[(]?\\s*[-+−]?\\.?\\d.*|/.*|.*[|~\\\\]");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}/]");

    private TypedAnswer() {}

    /** A star of Moodle stands for anything, {@code \*} for itself. */
    static String of(String answer) {
        String words = answer.replace("\\*", "*");
        boolean star = answer.replace("\\*", "").indexOf('*') >= 0;
        if (!star && !OTHER.matcher(words).matches() && words.indexOf('|') < 0) {
            return HtmlMarkdown.escaped(words);
        }
        StringBuilder regex = new StringBuilder();
        String left = answer.replace("\\*", "\u0000");
        left.codePoints()
                .mapToObj(Character::toString)
                .forEach(sign -> regex.append(
                        sign.equals("*")
                                ? ".*"
                                : SPECIAL.matcher(sign.equals("\u0000") ? "*" : sign)
                                        .replaceAll("\\\\$0")));
        return HtmlMarkdown.of("<code>/" + XmlText.text(regex.toString()) + "/</code>")
                .markdown();
    }

    /** A wrong answer that is foreseen: only words can be. */
    static String plain(String answer) {
        return HtmlMarkdown.escaped(answer.replace("\\*", "*"));
    }
}
