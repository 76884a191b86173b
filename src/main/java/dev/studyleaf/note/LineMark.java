package dev.studyleaf.note;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an author says of a line in a comment, such as {@code <!--term-->}. */
public enum LineMark {
    TERM("term", "term"),
    NOT_TERM("not-term", "not[- ]term"),
    NO_QUESTION("no-question", "no[- ]questions?");

    private final String written;
    private final String spellings;

    LineMark(String written, String spellings) {
        this.written = written;
        this.spellings = spellings;
    }

    /** As the manual writes it. */
    public String written() {
        return written;
    }

    /** Finds comments with these marks, in any case; the group of that number is what stands for each, from 1. */
    public static Pattern comment(LineMark... marks) {
        return Pattern.compile(Arrays.stream(marks)
                .map(mark -> "(" + mark.spellings + ")")
                .collect(Collectors.joining("|", "(?i)<!--\\s*(?:", ")\\s*-->")));
    }

    /** Whether a word in a comment is a mark, in any spelling. */
    public static boolean isOne(String word) {
        return Arrays.stream(values()).anyMatch(mark -> Pattern.matches(mark.spellings, word.toLowerCase(Locale.ROOT)));
    }
}
