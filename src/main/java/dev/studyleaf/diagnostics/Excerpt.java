package dev.studyleaf.diagnostics;

/**
 * What of a source line is shown: tabs as spaces, nothing invisible, and of a very long line only the part around the
 * place.
 *
 * @param line the text to print
 * @param start how many columns stand before the first caret
 * @param length how many carets, at least one
 */
record Excerpt(String line, int start, int length) {
    private static final int WIDEST = 120;
    private static final int BEFORE = 40;
    private static final int TAB = 4;

    static Excerpt of(String sourceLine, int column, int length) {
        int points = sourceLine.codePointCount(0, sourceLine.length());
        int place = Math.min(column - 1, points);
        int from = points > WIDEST ? Math.max(0, Math.min(place - BEFORE, points - WIDEST)) : 0;
        int to = Math.min(points, from + WIDEST);
        int firstUnit = sourceLine.offsetByCodePoints(0, from);
        int[] cut = sourceLine
                .substring(firstUnit, sourceLine.offsetByCodePoints(firstUnit, to - from))
                .codePoints()
                .toArray();
        return shown(cut, place - from, length, new Ends(from > 0 ? "…" : "", to < points ? "…" : ""));
    }

    private record Ends(String before, String after) {}

    private static Excerpt shown(int[] cut, int place, int length, Ends ends) {
        StringBuilder line = new StringBuilder(ends.before());
        int column = ends.before().length();
        int start = column;
        int end = column;
        for (int i = 0; i < cut.length; i++) {
            start = i == place ? column : start;
            int width = cut[i] == '\t' ? TAB - (column % TAB) : 1;
            line.append(cut[i] == '\t' ? " ".repeat(width) : Character.toString(Visible.point(cut[i])));
            column += width;
            end = i < place + length ? column : end;
        }
        start = place >= cut.length ? column : start;
        return new Excerpt(line.append(ends.after()).toString(), start, Math.max(1, end - start));
    }
}
