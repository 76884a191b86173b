package dev.studyleaf.sheet;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import java.util.ArrayList;
import java.util.List;

/** Turns an item and what is nested under it into one line. */
final class Points {
    private static final String BETWEEN = " · ";
    private static final int LONGEST_KEY = 70;

    private Points() {}

    static boolean isItem(NoteBlock block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.ORDERED_ITEM;
    }

    /** {@code name: a · b · c} for an item with children, else the item as it is. */
    static SheetLine line(Fragment text, List<NoteBlock> below, double weight) {
        List<Fragment> facts = facts(below);
        boolean key = !facts.isEmpty() && !text.isEmpty() && text.text().length() <= LONGEST_KEY;
        if (key) {
            return SheetLine.of(withoutColon(text), Fragment.joined(facts, BETWEEN), weight);
        }
        List<Fragment> all = new ArrayList<>();
        if (!text.isEmpty()) {
            all.add(text);
        }
        all.addAll(facts);
        return SheetLine.of(Fragment.EMPTY, Fragment.joined(all, BETWEEN), weight);
    }

    /** What nested blocks say, each with what is nested in it: {@code use cases: chatbots, call centers}. */
    static List<Fragment> facts(List<NoteBlock> blocks) {
        List<Fragment> facts = new ArrayList<>();
        for (NoteBlock block : blocks) {
            boolean said = isItem(block) || block.kind() == Kind.PARAGRAPH;
            List<Fragment> inner = said ? facts(block.children()) : List.of();
            if (said && !block.text().isEmpty()) {
                facts.add(
                        inner.isEmpty()
                                ? block.text()
                                : Fragment.joined(
                                        List.of(withoutColon(block.text()), Fragment.joined(inner, ", ")), ": "));
            } else {
                facts.addAll(inner);
            }
        }
        return facts;
    }

    static Fragment withoutColon(Fragment text) {
        String words = text.text();
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == ':' || Character.isWhitespace(words.charAt(end - 1)))) {
            end--;
        }
        return end == words.length() ? text : text.without(words.length() - end);
    }
}
