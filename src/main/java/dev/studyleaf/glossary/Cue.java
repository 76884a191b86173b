package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.note.Fragment;

/**
 * Something that the notes say of a name which is no term by itself, such as {@code Use cases} of a product: it is worth
 * a question or a line on a sheet, always with its heading and what it stands under.
 *
 * @param name as the author wrote it, without mark-up
 * @param definition what is said of it; never empty
 * @param heading the title of the section it stands in, empty in a note's opening
 * @param parent the words of the item that it stands under, or empty
 * @param section the index of its section in its note
 * @param evidence where it stands and why it is a cue
 */
public record Cue(String name, Fragment definition, String heading, String parent, int section, Evidence evidence) {
    static Cue of(Find find) {
        Spot spot = find.spot();
        return new Cue(
                find.name(),
                find.term().definition(),
                spot.heading(),
                spot.parentText(),
                spot.block().section(),
                Evidence.of(
                        find, find.pattern().prior().usable(), find.pattern().says()));
    }

    /** The file that it comes from. */
    public String path() {
        return evidence.path();
    }

    /** Where it stands in that file. */
    public SourceSpan span() {
        return evidence.span();
    }

    /** The name of the pattern that found it. */
    public String pattern() {
        return evidence.pattern();
    }

    /** How likely it is usable, 0 to 1. */
    public double confidence() {
        return evidence.confidence();
    }
}
