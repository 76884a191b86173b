package dev.studyleaf.glossary.words;

import java.util.Set;

/** Places where the name of an activity is a verb of the sentence: "the user is logging in" says nothing of logging. */
public final class VerbUse {
    private static final String ENDING = "ing";

    private static final Set<String> BEFORE =
            Set.of("am", "is", "are", "was", "were", "be", "been", "you're", "they're", "we're");

    private VerbUse() {}

    /** Whether the words of a text from {@code start} to {@code end}, in UTF-16 units, are one English word that is a verb here. */
    public static boolean is(String text, int start, int end) {
        return end - start > ENDING.length()
                && text.regionMatches(true, end - ENDING.length(), ENDING, 0, ENDING.length())
                && isOneWord(text, start, end)
                && BEFORE.contains(before(text, start));
    }

    private static boolean isOneWord(String text, int start, int end) {
        int space = text.indexOf(' ', start);
        return space < 0 || space >= end;
    }

    private static String before(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != ' ') {
            return "";
        }
        int space = text.lastIndexOf(' ', start - 2);
        return TermWords.fold(text.substring(space + 1, start - 1));
    }
}
