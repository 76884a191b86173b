package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.Callout;

/**
 * Says what is wrong with one callout, at the smallest place that can be found.
 *
 * @param text the whole file
 * @param callout the question
 * @param diagnostics gets the reports
 */
record Reports(SourceText text, Callout callout, Diagnostics diagnostics) {
    void at(SourceSpan span, Code code, String message, String help) {
        diagnostics.add(text, span, code, message, help);
    }

    /** Reports about the words of the title, or its whole line where they cannot be found. */
    void atTitle(Code code, String message, String help) {
        SourceSpan line = firstLine();
        at(find(callout.title().text().strip(), line), code, message, help);
    }

    /** Where words stand inside a span; the span where they do not stand so, because of mark-up. */
    SourceSpan find(String words, SourceSpan within) {
        int end = Math.min(within.end(), text.text().length());
        int start = Math.min(within.offset(), end);
        int at = words.isEmpty() ? -1 : text.text().substring(start, end).indexOf(words);
        return at < 0 ? within : new SourceSpan(start + at, words.length());
    }

    /** Whether only one line end lies between two places: they are in one paragraph. */
    boolean adjacent(SourceSpan before, SourceSpan after) {
        int from = Math.min(before.end(), text.text().length());
        int to = Math.min(Math.max(from, after.offset()), text.text().length());
        return text.lineOf(to) - text.lineOf(from) <= 1;
    }

    private SourceSpan firstLine() {
        SourceSpan whole = callout.span();
        int line = text.lineOf(whole.offset());
        int end = text.lineStart(line) + text.line(line).length();
        return new SourceSpan(whole.offset(), Math.max(0, Math.min(whole.end(), end) - whole.offset()));
    }
}
