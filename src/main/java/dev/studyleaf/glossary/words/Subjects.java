package dev.studyleaf.glossary.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words by which a sentence may name what its title names.
 *
 * @param words the name, its other names, its plurals, and perhaps words that stand for it
 */
public record Subjects(List<String> words) {
    private static final List<String> ARTICLES = List.of(
            "A ", "An ", "The ", "Ein ", "Eine ", "Der ", "Die ", "Das ", "Un ", "Una ", "El ", "La ", "Les ", "Le ",
            "Une ", "Los ", "Las ", "L'", "L’", "Il ", "Lo ", "O ");

    private static final List<String> PRONOUNS = List.of("It", "This", "They", "Es", "Sie", "Er", "C'est", "Il");

    /** What may stand between a subject and its verb: "An alias in bash is …", "A cover U of X is …". */
    private static final Pattern TAIL =
            Pattern.compile("(?U)\\s+(?:\\p{Lu}\\s+)?(?:in|of|for|on|from|with|within|de|en|du|von|im|für|di)"
                    + "(?:\\s+[\\w+#.-]+){1,3}?(?=\\s+(?:is|are|means|ist|sind|est|sont|es|son|è|sono|refers)\\s)");

    public Subjects {
        words = List.copyOf(words);
    }

    /** The name in its forms. */
    public static Subjects ofName(TermName name) {
        List<String> words = new ArrayList<>(List.of(name.text()));
        words.addAll(name.aliases());
        words.addAll(Inflections.plurals(name.text()));
        words.addAll(Inflections.singulars(name.text()));
        return new Subjects(words);
    }

    /** The same and the words that stand for a title right above. */
    public static Subjects ofTitle(TermName name) {
        List<String> words = new ArrayList<>(ofName(name).words);
        words.addAll(PRONOUNS);
        return new Subjects(words);
    }

    /** Where the subject may end in a text that begins with it: after its name, or after "… in bash" behind that. */
    public List<Integer> after(String text) {
        int start = article(text);
        List<Integer> ends = new ArrayList<>();
        for (String word : words) {
            int end = start + word.length();
            if (text.regionMatches(true, start, word, 0, word.length())) {
                ends.add(end);
                Matcher tail = TAIL.matcher(text).region(end, text.length());
                if (tail.lookingAt()) {
                    ends.add(tail.end());
                }
            }
        }
        return ends;
    }

    private static int article(String text) {
        for (String article : ARTICLES) {
            if (text.startsWith(article)) {
                return article.length();
            }
        }
        return 0;
    }
}
