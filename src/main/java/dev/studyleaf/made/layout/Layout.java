package dev.studyleaf.made.layout;

import dev.studyleaf.note.BlockPlace;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
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
    private @Nullable List<List<NamedPoints.Named>> named;
    private @Nullable Map<Integer, Fragment> formulas;
    private @Nullable Map<Integer, Place> places;

    /** Where a block stands among its siblings. */
    private record Place(List<NoteBlock> siblings, int at) {
        List<NoteBlock> from(int next, int section) {
            return Spots.itemsFrom(siblings, at + next, section).stream()
                    .filter(item -> !item.text().isBlank())
                    .toList();
        }
    }

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

    /** Its lists each of whose points begins with a name. */
    public List<List<NamedPoints.Named>> namedPoints() {
        List<List<NamedPoints.Named>> found = named == null ? NamedPoints.of(note) : named;
        named = found;
        return found;
    }

    /** The items below an item, or those of the list right behind a paragraph. */
    public List<NoteBlock> itemsBelow(BlockPlace block) {
        Place place = place(block);
        if (place == null) {
            return List.of();
        }
        NoteBlock own = place.siblings().get(place.at());
        return Spots.isItem(own)
                ? new Place(own.children(), 0).from(0, own.section())
                : own.kind() == NoteBlock.Kind.PARAGRAPH ? place.from(1, own.section()) : List.of();
    }

    /** An item and those behind it; none where a block is no item. */
    public List<NoteBlock> itemsFrom(BlockPlace block) {
        Place place = place(block);
        return place == null ? List.of() : place.from(0, block.section());
    }

    /** Whether nothing in words stands before a block in its section, or among the items of its list. */
    public boolean isFirst(BlockPlace block) {
        Place place = place(block);
        return place == null
                || place.siblings().subList(0, place.at()).stream()
                        .noneMatch(before -> before.section() == block.section()
                                && !(before.text().isBlank()
                                        && before.children().isEmpty()));
    }

    /** The words of a block; empty for what is none of the note. */
    public String textOf(BlockPlace block) {
        Place place = place(block);
        return place == null
                ? ""
                : OneLine.of(place.siblings().get(place.at()).text().text());
    }

    private @Nullable Place place(BlockPlace block) {
        Map<Integer, Place> found = places == null ? places(note) : places;
        places = found;
        return found.get(block.span().offset());
    }

    private static Map<Integer, Place> places(ParsedNote note) {
        Map<Integer, Place> found = new HashMap<>();
        for (List<NoteBlock> siblings : Spots.levels(note)) {
            for (int i = 0; i < siblings.size(); i++) {
                found.putIfAbsent(siblings.get(i).span().offset(), new Place(siblings, i));
            }
        }
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
