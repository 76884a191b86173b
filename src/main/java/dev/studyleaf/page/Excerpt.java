package dev.studyleaf.page;

import dev.studyleaf.note.OneLine;

/**
 * Some words of a text with one place marked.
 *
 * @param before the place
 * @param match the place, or empty
 * @param after the place
 */
public record Excerpt(String before, String match, String after) {
    private static final int BEFORE = 140;
    private static final int AFTER = 200;

    /** The words around {@code start} to {@code end}; sentence ends are kept where they are near. */
    static Excerpt around(String text, int start, int end) {
        int from = start <= BEFORE ? 0 : from(text, start);
        int to = text.length() - end <= AFTER ? text.length() : to(text, end);
        return new Excerpt(
                (from == 0 || isSentence(text, from) ? "" : "… ") + OneLine.spaced(text.substring(from, start)),
                OneLine.spaced(text.substring(start, end)),
                OneLine.spaced(text.substring(end, to)) + (to == text.length() || isEnd(text, to) ? "" : " …"));
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
