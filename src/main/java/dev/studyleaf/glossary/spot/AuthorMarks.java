package dev.studyleaf.glossary.spot;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.LineMark;
import dev.studyleaf.note.ParsedNote;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The author's word on single lines: {@code <!--term-->} and {@code <!--not-term-->}, on the line of the name or alone on
 * the line above it.
 *
 * @param marks by the number of the line that they speak of
 */
public record AuthorMarks(Map<Integer, Mark> marks) {
    private static final AuthorMarks NONE = new AuthorMarks(Map.of());
    private static final Pattern MARK = LineMark.comment(LineMark.NOT_TERM, LineMark.TERM);

    /**
     * One mark.
     *
     * @param term whether the line has a term, or else has none
     * @param span the mark itself
     */
    public record Mark(boolean term, SourceSpan span) {}

    public static AuthorMarks of(ParsedNote note) {
        String text = note.text().text();
        Matcher matcher = MARK.matcher(text);
        Map<Integer, Mark> marks = new LinkedHashMap<>();
        while (matcher.find()) {
            int line = note.text().lineOf(matcher.start());
            SourceSpan span = new SourceSpan(matcher.start(), matcher.end() - matcher.start());
            marks.put(isAlone(text, span) ? line + 1 : line, new Mark(matcher.group(1) == null, span));
        }
        return marks.isEmpty() ? NONE : new AuthorMarks(marks);
    }

    private static boolean isAlone(String text, SourceSpan span) {
        int start = text.lastIndexOf('\n', span.offset()) + 1;
        int newline = text.indexOf('\n', span.end());
        int end = newline < 0 ? text.length() : newline;
        return text.substring(start, span.offset()).isBlank()
                && text.substring(span.end(), end).isBlank();
    }

    public boolean isTerm(Spot spot) {
        Mark mark = at(spot);
        return mark != null && mark.term();
    }

    public boolean isNoTerm(Spot spot) {
        return isNoTerm(spot.line());
    }

    /** Whether the author wants nothing of the line of that number, from 1, in the glossary. */
    public boolean isNoTerm(int line) {
        Mark mark = marks.get(line);
        return mark != null && !mark.term();
    }

    /** Whether the author says nothing of any line. */
    public boolean isEmpty() {
        return marks.isEmpty();
    }

    private @org.jspecify.annotations.Nullable Mark at(Spot spot) {
        return marks.isEmpty() ? null : marks.get(spot.line());
    }
}
