package dev.studyleaf.made.layout;

import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.ParsedNote;

/** What a note says before the heading that gives it its title: that is not about what the heading names. */
public final class Opening {
    private Opening() {}

    /**
     * Where the heading that gives a note its title begins, in UTF-16 units: what stands before it, it is not about. 0 where the heading
     * says nothing, for then the file's name stands before prompts.
     */
    public static int end(ParsedNote note) {
        String heading = OneLine.of(note.heading().text());
        if (Prompts.heading(heading).isEmpty()) {
            return 0;
        }
        String text = note.text().text();
        int at = 0;
        while (at < text.length() && !isHeading(text.substring(at, lineEnd(text, at)), heading)) {
            at = lineEnd(text, at);
        }
        return at;
    }

    /** Where the line behind that of a place begins, or the text ends. */
    private static int lineEnd(String text, int at) {
        int sign = text.indexOf('\n', at);
        return sign < 0 ? text.length() : sign + 1;
    }

    /** Whether a line is a heading with "#", or the words that are underlined by the next. */
    private static boolean isHeading(String line, String heading) {
        return line.startsWith("#") || OneLine.of(line).equals(heading);
    }
}
