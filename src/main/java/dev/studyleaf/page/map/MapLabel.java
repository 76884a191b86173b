package dev.studyleaf.page.map;

import dev.studyleaf.map.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is written on the map: in a few short lines, with the room that they take.
 *
 * @param lines from top to bottom
 * @param box around them, in pixels
 */
record MapLabel(List<String> lines, Box box) {
    /** The size of the letters on the map, in pixels; so in map.css. */
    private static final int SIZE = 14;

    private static final int LINE = 18;
    private static final int MOST_LINES = 3;
    private static final double WIDEST = 128;
    private static final double AROUND = 22;
    private static final double DOWN = 14;

    static MapLabel of(String name) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > WIDEST) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        List<String> shown = cut(lines);
        double width = shown.stream().mapToDouble(MapLabel::width).max().orElse(0);
        return new MapLabel(shown, new Box(Math.ceil(width + AROUND), shown.size() * LINE + DOWN));
    }

    private static List<String> cut(List<String> lines) {
        List<String> shown = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            shown.add(fitting(line, lines.size() > MOST_LINES && shown.size() == MOST_LINES - 1));
        }
        return shown;
    }

    private static String fitting(String line, boolean more) {
        int end = 0;
        double width = 0;
        while (end < line.length()) {
            int letter = line.codePointAt(end);
            width += width(letter);
            if (width > WIDEST + SIZE) {
                break;
            }
            end += Character.charCount(letter);
        }
        return end == line.length() && !more ? line : line.substring(0, end) + "…";
    }

    /** A careful guess, for the fonts of the reader are not known: wide letters count as wide. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(MapLabel::width).sum();
    }

    private static double width(int c) {
        if (Character.isIdeographic(c) || c > 0x2E80) {
            return SIZE;
        }
        if ("iljtfrI.,:;'|!()[] -".indexOf(c) >= 0) {
            return SIZE * 0.36;
        }
        boolean wide = Character.isUpperCase(c) || c == 'm' || c == 'w';
        return wide ? SIZE * 0.72 : SIZE * 0.55;
    }
}
