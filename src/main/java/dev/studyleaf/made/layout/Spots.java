package dev.studyleaf.made.layout;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The blocks of a note with what stands below each. */
public final class Spots {
    /**
     * A block with what explains it.
     *
     * @param block an item, a paragraph or a table
     * @param below an item's children, or the list right after a paragraph
     * @param before the block right before it, at the same depth; the block itself for the first
     */
    public record Spot(NoteBlock block, List<NoteBlock> below, NoteBlock before) {
        String text() {
            return OneLine.of(block.text().text());
        }

        /** The items below, without those that have no words. */
        public List<NoteBlock> items() {
            return below.stream()
                    .filter(child -> isItem(child) && !child.text().text().isBlank())
                    .toList();
        }
    }

    private Spots() {}

    /** All of them, in the order of the note. */
    static List<Spot> of(ParsedNote note) {
        List<Spot> all = new ArrayList<>();
        collect(note.blocks(), all);
        return all;
    }

    /** The blocks of a note, and the children of each block. */
    public static List<List<NoteBlock>> levels(ParsedNote note) {
        List<List<NoteBlock>> levels = new ArrayList<>(List.of(note.blocks()));
        for (int i = 0; i < levels.size(); i++) {
            levels.get(i).stream()
                    .map(NoteBlock::children)
                    .filter(children -> !children.isEmpty())
                    .forEach(levels::add);
        }
        return levels;
    }

    /** For each item, by its offset, a number that the items of one list share. */
    public static Map<Integer, Integer> lists(ParsedNote note) {
        Map<Integer, Integer> lists = new HashMap<>();
        int list = 0;
        for (List<NoteBlock> siblings : levels(note)) {
            list++;
            for (NoteBlock block : siblings) {
                if (isItem(block)) {
                    lists.put(block.span().offset(), list);
                } else {
                    list++;
                }
            }
        }
        return lists;
    }

    private static void collect(List<NoteBlock> siblings, List<Spot> into) {
        for (int i = 0; i < siblings.size(); i++) {
            NoteBlock block = siblings.get(i);
            NoteBlock before = siblings.get(Math.max(0, i - 1));
            boolean head = block.kind() == Kind.PARAGRAPH;
            into.add(new Spot(block, head ? itemsFrom(siblings, i + 1, block.section()) : block.children(), before));
            if (block.kind() != Kind.TABLE) {
                collect(block.children(), into);
            }
        }
    }

    public static List<NoteBlock> itemsFrom(List<NoteBlock> siblings, int from, int section) {
        int to = from;
        while (to < siblings.size()
                && isItem(siblings.get(to))
                && siblings.get(to).section() == section) {
            to++;
        }
        return siblings.subList(from, to);
    }

    public static boolean isItem(NoteBlock block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.ORDERED_ITEM;
    }
}
