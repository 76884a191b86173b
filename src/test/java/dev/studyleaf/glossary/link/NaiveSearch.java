package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.words.NameCase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The meaning of a term's match, written as one regular expression a name: slow and plain, to check the quick one. */
final class NaiveSearch {
    private static final String W = "[\\p{L}\\p{N}_]";

    private NaiveSearch() {}

    /** Where the longest name that begins here ends; the start itself when none does. */
    static int longest(List<String> names, String text, int start) {
        int longest = start;
        for (String name : names) {
            Matcher matcher =
                    pattern(name).matcher(text).useTransparentBounds(true).region(start, text.length());
            if (matcher.lookingAt()) {
                longest = Math.max(longest, matcher.end());
            }
        }
        return longest;
    }

    private static Pattern pattern(String name) {
        NameCase nameCase = NameCase.of(name);
        String words = Pattern.quote(name).replace(" ", "\\E(?:\\s+|(?<=" + W + ")-(?=" + W + "))\\Q");
        String plural = name.toLowerCase(java.util.Locale.ROOT).endsWith("s") ? "(?:es|s)?" : "s?";
        String body = nameCase == NameCase.EXACT ? words + "(?-i:" + plural + ")" : "(?i:" + words + plural + ")";
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith("y") && name.length() > 2 && nameCase == NameCase.FOLDED) {
            String stem = name.substring(0, name.length() - 1);
            String stemWords = Pattern.quote(stem).replace(" ", "\\E(?:\\s+|(?<=" + W + ")-(?=" + W + "))\\Q");
            body = "(?:" + body + "|(?i:" + stemWords + "ies))";
        }
        String capital = nameCase == NameCase.CAPITAL ? "(?=\\p{Lu})" : "";
        String before = "(?<!" + W + ")(?<![@#])(?<!" + W + "[.-])";
        String after = "(?!" + W + "|[@+#]|\\." + W + ")";
        return Pattern.compile(before + capital + body + after);
    }
}
