package dev.studyleaf.glossary.words;

import dev.studyleaf.note.WordSet;
import java.util.Locale;
import java.util.Set;

/** Tells bold labels of remarks and steps ("Creating a graph: …", "Image preparation: Start with …") from names. */
public final class BoldRemarks {
    /** Orders to the reader, and words that stand for something said before. */
    private static final Set<String> ORDERS = WordSet.of("""
            provide start store extract train use keep try add build split apply wait define create check set make ensure
            implement reject verify avoid run describe explain consider identify choose select read write test review
            """);

    private static final Set<String> POINTERS = Set.of("it", "its", "they", "some");

    private BoldRemarks() {}

    public static boolean isRemark(TermName name, String text) {
        String bare = text.strip();
        String first = firstWord(bare);
        boolean activity = !name.isOneWord()
                && name.words().get(0).endsWith("ing")
                && isArticle(name.words().get(1));
        return activity
                || (!name.isOneWord() && ORDERS.contains(first))
                || (POINTERS.contains(first) && !bare.matches("(?i)(it|they) (is|are) .*"))
                || Character.getType(bare.codePointAt(0)) == Character.OTHER_SYMBOL;
    }

    /** Whether a text begins by telling its reader to do something. */
    public static boolean isOrder(String text) {
        return ORDERS.contains(firstWord(text.strip()));
    }

    private static String firstWord(String bare) {
        int end = 0;
        while (end < bare.length() && isInWord(bare.codePointAt(end))) {
            end += Character.charCount(bare.codePointAt(end));
        }
        return bare.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isInWord(int c) {
        return Character.isLetter(c) || c == '\'' || c == '-';
    }

    private static boolean isArticle(String word) {
        return Set.of("a", "an", "the").contains(word.toLowerCase(Locale.ROOT));
    }
}
