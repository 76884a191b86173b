package dev.studyleaf.page.lists;

import dev.studyleaf.note.OneLine;

/**
 * Some words of a text with one place marked. It is cut out only where it is shown: a study has many more places than its
 * pages are made anew.
 *
 * @param text all of it
 * @param start of the place, in UTF-16 units
 * @param end of the place
 */
public record Excerpt(String text, int start, int end) {
    private static final int BEFORE = 140;
    private static final int AFTER = 200;

    /** The words before the place; the end of a sentence is kept where it is near. */
    public String before() {
        int from = start <= BEFORE ? 0 : from(text, start);
        return (from == 0 || isSentence(text, from) ? "" : "… ") + OneLine.spaced(text.substring(from, start));
    }

    /** The place, or empty. */
    public String match() {
        return OneLine.spaced(text.substring(start, end));
    }

    /** The words after the place, in the same way. */
    public String after() {
        int to = text.length() - end <= AFTER ? text.length() : to(text, end);
        return OneLine.spaced(text.substring(end, to)) + (to == text.length() || isEnd(text, to) ? "" : " …");
    }

    private static int from(String text, int start) {
        int sentence = text.lastIndexOf(". ", start - 2);
        if (sentence >= 0 && start - sentence <= BEFORE) {
            return sentence + 2;
        }
        int space = text.indexOf(' ', start - BEFORE);
        return space < 0 || space >= start ? start : space + 1;
    }

    private static int to(String text, int end) {
        int sentence = text.indexOf(". ", end + AFTER / 2);
        if (sentence >= 0 && sentence - end <= AFTER) {
            return sentence + 1;
        }
        int space = text.lastIndexOf(' ', end + AFTER);
        return space <= end ? end : space;
    }

    private static boolean isSentence(String text, int from) {
        return from > 1 && text.startsWith(". ", from - 2);
    }

    private static boolean isEnd(String text, int to) {
        return text.charAt(to - 1) == '.';
    }
}
