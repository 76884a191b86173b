package dev.studyleaf.made.layout;

import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.ParsedNote;

/** What a note says before the heading that gives it its title: that is not about what the heading names. */
public final class Opening {
    private Opening() {}

    /** Whether the heading that gives a note its title stands behind a place of its opening. */
    public static boolean isBeforeTitle(ParsedNote note, int section, int offset) {
        String heading = OneLine.of(note.heading().text());
        // A heading that says nothing stands before no prompt: the file's name does.
        if (section > 0 || Prompts.heading(heading).isEmpty()) {
            return false;
        }
        String before = note.text().text().substring(0, offset);
        return before.lines().noneMatch(line -> isHeading(line, heading));
    }

    /** Whether a line is a heading with "#", or the words that are underlined by the next. */
    private static boolean isHeading(String line, String heading) {
        return line.startsWith("#") || OneLine.of(line).equals(heading);
    }
}
