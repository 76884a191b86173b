package dev.studyleaf.glossary.words;

import java.util.regex.Pattern;

/** Tells a word that is introduced as a name where it stands from one that is stressed. */
public final class Introduced {
    private static final Pattern NAMING = Pattern.compile(
            "(?iU)(?:called|known as|termed|genannt|nennt man|bezeichnet als|chiaman?o?|dett[oaie]|appelée?s?|nommée?s?|llamad[oa]s?"
                    + "|llaman?|denominad[oa]s?|denominat[oaie]|definit[oaie](?:\\h+come)?|defined as|définie?s? comme|definid[oa]s? como|(?:the|le|el|il|o|dem) (?:concept|notion|term|term[eo]|concepto|concetto|conceito|begriff)(?:\\h+(?:of|de|du|di|der|des))?|conocid[oa]s? como|chamad[oa]s?|named|dits?|dites?|sont|são|sono"
                    + "|calls?(?:\\h+[^\\h*_=]{1,12}){1,2}|said to be)\\h+$");

    private static final Pattern EXPLAINED =
            Pattern.compile("(?U)\\h*(?:[:(→–—]|=\\h|,\\h(?:che|qui|que|which|where|who|cioè|ovvero|i\\.e)\\b"
                    + "|(?:is|are|means|ist|sind|est|es|è|é)\\b)");

    /** So much is looked at before a word. */
    private static final int BEFORE = 30;

    private Introduced() {}

    /**
     * Whether an article or a verb that names stands before a stretch of a text, or behind it what it means.
     *
     * @param start where the stretch begins, its marks too
     * @param end where it ends
     */
    public static boolean at(String text, int start, int end) {
        return behind(text, start)
                || EXPLAINED.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether an article or a verb that names stands before a stretch of a text that begins at a place. */
    public static boolean behind(String text, int start) {
        String before = text.substring(Math.max(0, start - BEFORE), start);
        return Articles.endsIn(before) || NAMING.matcher(before).find();
    }
}
