package dev.studyleaf.freeze;

import dev.studyleaf.diagnostics.SourceText;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** Insertions as a unified diff. */
public final class InsertionDiff {
    private static final int CONTEXT = 2;

    private InsertionDiff() {}

    /** The diff of a file; {@code name} is what it is called in the head. Lines end with LF. */
    public static String of(String name, SourceText text, NavigableMap<Integer, String> insertions) {
        StringBuilder diff = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
        int shift = 0;
        int told = 0;
        for (Map.Entry<Integer, String> insertion : insertions.entrySet()) {
            List<String> added = insertion.getValue().lines().toList();
            int at = lineAt(text, insertion.getKey());
            int first = Math.max(told + 1, at - CONTEXT);
            Integer next = insertions.higherKey(insertion.getKey());
            int end = next == null ? lines(text) : lineAt(text, next) - 1;
            int last = Math.min(end, at + CONTEXT - 1);
            int kept = Math.max(0, last - first + 1);
            diff.append("@@ -" + first + "," + kept + " +" + (first + shift) + "," + (kept + added.size()) + " @@\n");
            for (int line = first; line < at; line++) {
                diff.append(" " + text.line(line) + "\n");
            }
            added.forEach(line -> diff.append("+" + line + "\n"));
            for (int line = at; line <= last; line++) {
                diff.append(" " + text.line(line) + "\n");
            }
            shift += added.size();
            told = last;
        }
        return diff.toString();
    }

    /** The number of the line before which an insertion stands. */
    private static int lineAt(SourceText text, int offset) {
        return offset == text.text().length() ? lines(text) + 1 : text.lineOf(offset);
    }

    /** How many lines there are; an empty one at the end is none. */
    private static int lines(SourceText text) {
        int count = text.lineCount();
        return text.line(count).isEmpty() ? count - 1 : count;
    }
}
