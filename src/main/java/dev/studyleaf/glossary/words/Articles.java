package dev.studyleaf.glossary.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles that stand before names, in the languages of the app. */
public final class Articles {
    private static final Pattern ANY = Pattern.compile(
            "(?iU)(?:an?|the|ein|eine|einer|der|die|das|un[aoe]?|el|los|las|la|les?|il|lo|gli|i|uma?|os?|as|de|het|een)\\s+|l['’](?=\\p{L})");

    /**
     * Those that are no part of a name whatever stands behind them. Before a capital a Romance article often is one ("La
     * Niña", "Los Angeles"), and so is what looks like an English one in "a priori" or a German one in "die casting".
     */
    private static final Pattern LOOSE = Pattern.compile(
            "(?:[Tt]he|[Dd]er|[Dd]as|[Ee]ine?)\\s+(?=\\p{L})|[Aa]n\\s+(?=[aeiouhAEIOUH])"
                    + "|Die\\s+(?=\\p{L})|die\\s+(?=\\p{Lu})|[Aa]\\s+(?!priori|posteriori|fortiori)(?=\\p{Ll}\\p{Ll})"
                    + "|(?:[Uu]n[aoe]?|[Ee]l|[Ll]as?|[Ll]os?|[Ll]es?|[Ii]l|[Gg]li|[Uu]ma?)\\s+(?=\\p{Ll})|[Ll]['’](?=\\p{Ll})");

    private static final Pattern LAST = Pattern.compile(
            "(?iU)(?:\\b(?:an?|the|eine?[rmns]?|der|die|das|den|dem|des|un[aoe]?|el|los|las|la|les?|il|lo|gli|i"
                    + "|uma?|os?|as?|du|de[li]|de[gl]li|dell[aeo]|degli|al|aux?|ao|do|da|dos|das|im|zu[mr]|vom|beim)\\h+|\\p{L}['’])$");

    private static final int LONGEST = 4;

    private Articles() {}

    /** Where words go on behind an article that they may begin with at a place; the place itself where there is none. */
    public static int past(String text, int from) {
        return past(ANY, text, from);
    }

    /** Whether the last word of a text is one, or one that has grown together with what leads to a name: "du", "zum". */
    public static boolean endsIn(String text) {
        return LAST.matcher(text).find();
    }

    /** A name without the article that its author wrote before it. */
    static String without(String name) {
        return mayHaveOne(name) ? name.substring(past(LOOSE, name, 0)) : name;
    }

    /** Whether the first word is short enough; looked at first, as most are not. */
    private static boolean mayHaveOne(String name) {
        for (int i = 1; i <= Math.min(LONGEST, name.length() - 1); i++) {
            if (!Character.isLetter(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int past(Pattern articles, String text, int from) {
        Matcher article = articles.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return article.lookingAt() ? article.end() : from;
    }
}
