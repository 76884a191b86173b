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

    /** Spaces around a dash, so that a hyphen never parts, or behind it; a colon at the end of a word. */
    private static final Sought MARK = Sought.of("\\h+(?:-{1,3}|[–—])(?:\\h+|$)|[-–—]\\h+|:(?:\\h+|$)|：\\h*");

    /** "long- and short-term": what stands behind a dash that takes the place of a part of a word. */
    private static final Pattern OTHER_PART = Pattern.compile(
            "(?iU)(?:and|or|to|und|oder|bzw|bis|sowie|et|ou|y|o|u|e|ed|al?)\\b.*|[/,&].*", Pattern.DOTALL);

    /** A shorter word before such a dash is the beginning of one: "non- linear". */
    private static final int SHORTEST_WORD = 4;

    private static final Pattern MARK_AFTER_LEAD =
            Pattern.compile("\\h*+(\\([^()]{1,60}\\))?\\h*+(?:(?:-{1,3}>?|=>|[–—→⟶⇒])\\h+|—|:(?:\\s+|$)|：\\h*)");

    /** The first dash or colon in the first line of a plain text. */
    public static Optional<LeadSplit> plain(String text) {
        String line = firstLine(text);
        String opening = line.substring(0, Math.min(line.length(), LONGEST_NAME));
        if (!hasMark(opening)) {
            return Optional.empty();
        }
        Sought.Finds marks = MARK.in(opening);
        while (marks.find()) {
            MatchResult mark = marks.found();
            if (mark.start() == 0) {
                return Optional.empty();
            }
            char first = mark.group().charAt(0);
            boolean glued = first == '-' || first == '–' || first == '—';
            if (!glued || parts(line, mark)) {
                return Optional.of(
                        new LeadSplit(line.substring(0, mark.start()), mark.end(), first != ':' && first != '：'));
            }
        }
        return Optional.empty();
    }

    /** Whether a dash right behind a word parts a line, as in "Antacids- chemical neutralisers". */
    private static boolean parts(String line, MatchResult dash) {
        int at = dash.start();
        while (at > 0 && Character.isLetter(line.charAt(at - 1))) {
            at--;
        }
        boolean behindWord = dash.start() - at >= SHORTEST_WORD || line.charAt(dash.start() - 1) == ')';
        return behindWord
                && dash.end() < line.length()
                && !OTHER_PART.matcher(line.substring(dash.end())).matches();
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
