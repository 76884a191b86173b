package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.words.NameCase;
import dev.studyleaf.glossary.words.TermWords;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places where the capitals around a name show that it is a part of a longer one: the "Law" of "DeMorgan's Law", the "Labor" of
 * "Department of Labor", the "MVC" of "ASP.NET MVC", the "II" of "Chapter II". In a line in title case capitals show nothing.
 */
final class LongerName {
    /** A shorter word with a capital is rather a number, an article or the first of a sentence than a name. */
    private static final int SHORTEST = 3;

    /** So much of a text on either side of a name shows whether it is in title case, so that a long text is not read for each of its names. */
    private static final int AROUND = 200;

    private static final Set<String> OF = Set.of("of", "de", "do", "da", "du", "della", "del", "di", "dos");
    private static final Pattern OWNER = Pattern.compile("(?U)(\\p{Lu}\\w*\\p{Ll})['’]s?");
    private static final Pattern DOTTED = Pattern.compile("(?U)\\p{Lu}+\\.\\p{Lu}\\w*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}");
    private static final Pattern NEXT = Pattern.compile("(?U) (\\w+)");

    private LongerName() {}

    /** Whether the words of a text from {@code start} to {@code end}, in UTF-16 units, are a part of a longer name. */
    static boolean covers(String text, int start, int end) {
        int before = wordBefore(text, start);
        String previous = text.substring(before, Math.max(before, start - 1));
        String words = text.substring(start, end);
        if (NameCase.of(words) == NameCase.EXACT) {
            return DOTTED.matcher(previous).matches() || (ROMAN.matcher(words).matches() && isName(previous));
        }
        boolean one = words.indexOf(' ') < 0 && words.indexOf('-') < 0;
        if (!Character.isUpperCase(words.charAt(words.lastIndexOf(' ') + 1)) || (one && NameForm.isMixed(words))) {
            return false;
        }
        boolean goesBack = one && (isHead(text, before, previous) || isOf(text, before, previous));
        return (one && isOwner(previous)) || ((goesBack || goesOn(text, end)) && !isTitleCase(text, start, end));
    }

    /** Where the word begins that a space parts from a place; the place itself where there is none. */
    private static int wordBefore(String text, int start) {
        return start < 2 || text.charAt(start - 1) != ' ' ? start : text.lastIndexOf(' ', start - 2) + 1;
    }

    private static boolean isOwner(String word) {
        Matcher owner = OWNER.matcher(word);
        return owner.matches() && isName(owner.group(1));
    }

    private static boolean goesOn(String text, int end) {
        Matcher next = NEXT.matcher(text).region(end, text.length());
        return next.lookingAt() && isName(next.group(1));
    }

    /** Whether a word, which begins at a place, is one of a name and does not begin a line or a sentence, where each word has a capital. */
    private static boolean isHead(String text, int at, String word) {
        return isName(word)
                && at > 1
                && text.charAt(at - 1) == ' '
                && ".!?:;(-–—→>=|•".indexOf(text.charAt(at - 2)) < 0;
    }

    private static boolean isOf(String text, int at, String word) {
        int behind = at;
        String of = word;
        if (of.equals("the")) {
            behind = wordBefore(text, at);
            of = text.substring(behind, Math.max(behind, at - 1));
        }
        if (!OF.contains(of)) {
            return false;
        }
        int head = wordBefore(text, behind);
        return isHead(text, head, text.substring(head, Math.max(head, behind - 1)));
    }

    private static boolean isName(String word) {
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(word.length() - 1))
                && word.chars().allMatch(Character::isLetterOrDigit)
                && !TermWords.isSmall(word)
                && !TermWords.startsSentence(word);
    }

    /** Whether around a name more words begin with a capital than with a small letter. */
    private static boolean isTitleCase(String text, int start, int end) {
        int capitals = 0;
        int small = 0;
        int last = Math.min(text.length(), end + AROUND);
        for (int i = Math.max(0, start - AROUND); i < last; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                capitals += Character.isUpperCase(c) ? 1 : 0;
                small += Character.isUpperCase(c) ? 0 : 1;
            }
        }
        return capitals > small;
    }
}
