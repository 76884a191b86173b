package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.SourceSpan;

/**
 * What an edit did to a text: one stretch of it was replaced.
 *
 * @param start of the stretch, in UTF-16 units
 * @param end of it before the edit
 * @param growth by how much the text became longer
 */
record Edit(int start, int end, int growth) {
    /** The shortest stretch that makes the one text the other. */
    static Edit of(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int start = 0;
        while (start < most && before.charAt(start) == now.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < most - start
                && before.charAt(before.length() - 1 - same) == now.charAt(now.length() - 1 - same)) {
            same++;
        }
        return new Edit(start, before.length() - same, now.length() - before.length());
    }

    /** Where a span of the text before stands now; what the stretch took away stands at its start. */
    SourceSpan moved(SourceSpan span) {
        int from = moved(span.offset());
        return new SourceSpan(from, Math.max(0, moved(span.end()) - from));
    }

    private int moved(int offset) {
        if (offset <= start) {
            return offset;
        }
        return offset >= end ? offset + growth : start;
    }
}
