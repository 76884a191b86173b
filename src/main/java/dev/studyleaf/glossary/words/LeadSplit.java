package dev.studyleaf.glossary.words;

import dev.studyleaf.note.Sought;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a line falls into a name and what is said of it.
 *
 * @param name the words before the mark
 * @param from where the rest begins, in UTF-16 units of the text
 * @param dash whether a dash parts them, not a colon
 */
public record LeadSplit(String name, int from, boolean dash) {
    private static final int LONGEST_NAME = 90;

    /** Spaces around a dash, so that a hyphen never parts; a colon at the end of a word. */
    private static final Sought MARK = Sought.of("\\h+(?:-{1,3}|[–—])(?:\\h+|$)|:(?:\\h+|$)|：\\h*");

    private static final Pattern MARK_AFTER_LEAD =
            Pattern.compile("\\h*+(\\([^()]{1,60}\\))?\\h*+(?:(?:-{1,3}>?|=>|[–—→⟶⇒])\\h+|—|:(?:\\s+|$)|：\\h*)");

    /** The first dash or colon in the first line of a plain text. */
    public static Optional<LeadSplit> plain(String text) {
        String line = firstLine(text);
        String opening = line.substring(0, Math.min(line.length(), LONGEST_NAME));
        Sought.Finds marks = MARK.in(opening);
        if (!hasMark(opening) || !marks.find() || marks.found().start() == 0) {
            return Optional.empty();
        }
        MatchResult mark = marks.found();
        char first = mark.group().charAt(0);
        return Optional.of(new LeadSplit(line.substring(0, mark.start()), mark.end(), first != ':' && first != '：'));
    }

    /** Looked at first, for most lines have none. */
    private static boolean hasMark(String line) {
        return line.indexOf(':') >= 0
                || line.indexOf('-') >= 0
                || line.indexOf('–') >= 0
                || line.indexOf('—') >= 0
                || line.indexOf('：') >= 0;
    }

    /** The dash or colon right after the marked-up words, or the colon that is the last of them. */
    public static Optional<LeadSplit> afterLead(String text, int length) {
        if (length <= 0 || length > Math.min(text.length(), LONGEST_NAME)) {
            return Optional.empty();
        }
        String lead = text.substring(0, length).strip();
        if (lead.endsWith(":") || lead.endsWith("：")) {
            return Optional.of(new LeadSplit(lead.substring(0, lead.length() - 1), length, false));
        }
        Matcher mark = MARK_AFTER_LEAD.matcher(text).region(length, text.length());
        if (!mark.lookingAt()) {
            return Optional.empty();
        }
        String bracket = mark.group(1);
        String name = bracket == null ? lead : lead + " " + bracket;
        return Optional.of(new LeadSplit(name, mark.end(), !mark.group().contains(":")));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
