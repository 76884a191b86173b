package dev.studyleaf.made;

import dev.studyleaf.note.ParsedNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a note is laid out, as more than one form asks for it: found when it is first asked for, by one thread. */
final class Layout {
    private final ParsedNote note;
    private @Nullable List<Spots.Spot> spots;
    private @Nullable List<LabelledLists> lists;

    Layout(ParsedNote note) {
        this.note = note;
    }

    /** Its blocks with what stands below each. */
    List<Spots.Spot> spots() {
        List<Spots.Spot> found = spots == null ? Spots.of(note) : spots;
        spots = found;
        return found;
    }

    /** Its lists that have a label. */
    List<LabelledLists> lists() {
        List<LabelledLists> found = lists == null ? LabelledLists.of(note) : lists;
        lists = found;
        return found;
    }
}
