package dev.studyleaf.glossary.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name with what it means in brackets behind it: "abolished jizya (tax on …)", "Loose coupling (parts know little …)".
 *
 * @param name the name
 * @param from where its meaning begins, in UTF-16 units of the text
 * @param to where it ends
 * @param isWhole whether the text is nothing else
 */
public record Gloss(String name, int from, int to, boolean isWhole) {
    /** Several words are in it. */
    private static final String BRACKET =
            " \\((?!z\\.|e\\.g|i\\.e|d\\.h|cf|see |siehe |vgl|ca\\.|such |like |for |wie |come |como |comme )"
                    + "(?=[^()\\s]+ [^()]*\\))(\\p{L}[^()\\d]{8,120})\\)";

    private static final Pattern WHOLE =
            Pattern.compile("(?U)((?:\\p{L}[\\p{L}-]+ ){0,3}\\p{L}[\\p{L}-]{3,})" + BRACKET + "[.:;]?\\s*");

    /** A word, or several with capitals, and a bracket. */
    private static final Pattern WITHIN =
            Pattern.compile("(?U)(?<![\\p{L}\\d(-])((?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{L}[\\p{L}-]{3,})" + BRACKET);

    /** All of them in a text, in its order. */
    public static List<Gloss> in(String text) {
        if (text.indexOf('(') <= 0) {
            return List.of(); // as in most texts
        }
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return List.of(of(whole, true));
        }
        List<Gloss> all = new ArrayList<>();
        Matcher within = WITHIN.matcher(text);
        while (within.find()) {
            all.add(of(within, false));
        }
        return all;
    }

    private static Gloss of(Matcher found, boolean whole) {
        return new Gloss(found.group(1), found.start(2), found.end(2), whole);
    }
}
