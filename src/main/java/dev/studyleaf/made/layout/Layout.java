package dev.studyleaf.made.layout;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a note is laid out, as more than one form asks for it: found when it is first asked for, by one thread. */
public final class Layout {
    private final ParsedNote note;
    private @Nullable List<Spots.Spot> spots;
    private @Nullable List<LabelledLists> lists;
    private @Nullable Map<Integer, Fragment> formulas;

    public Layout(ParsedNote note) {
        this.note = note;
    }

    /** Its blocks with what stands below each. */
    public List<Spots.Spot> spots() {
        List<Spots.Spot> found = spots == null ? Spots.of(note) : spots;
        spots = found;
        return found;
    }

    /** Its lists that have a label. */
    public List<LabelledLists> lists() {
        List<LabelledLists> found = lists == null ? LabelledLists.of(note) : lists;
        lists = found;
        return found;
    }

    /** The formula that stands on lines of its own right after a block, by the block's offset. */
    public Map<Integer, Fragment> formulas() {
        Map<Integer, Fragment> found = formulas == null ? formulas(note) : formulas;
        formulas = found;
        return found;
    }

    private static Map<Integer, Fragment> formulas(ParsedNote note) {
        Map<Integer, Fragment> found = new HashMap<>();
        for (List<NoteBlock> siblings : Spots.levels(note)) {
            for (int i = 0; i < siblings.size(); i++) {
                NoteBlock block = siblings.get(i);
                List<NoteBlock> after =
                        block.children().isEmpty() ? siblings.subList(i + 1, siblings.size()) : block.children();
                after.stream()
                        .limit(1)
                        .filter(next -> next.kind() == NoteBlock.Kind.FORMULA && next.section() == block.section())
                        .forEach(next -> found.put(block.span().offset(), next.text()));
            }
        }
        return found;
    }
}
