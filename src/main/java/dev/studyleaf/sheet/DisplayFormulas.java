package dev.studyleaf.sheet;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Formulas on lines of their own. What leads up to one with a colon is its key. */
final class DisplayFormulas implements SheetSource {
    private static final int LONGEST = 300;
    private static final int LONGEST_KEY = 80;

    @Override
    public List<SheetCard> cards(Note note, NoteTerms terms) {
        Map<Integer, List<SheetLine>> bySection = new LinkedHashMap<>();
        add(note.parsed().blocks(), bySection);
        List<SheetCard> cards = new ArrayList<>();
        bySection.forEach((section, lines) ->
                cards.add(new SheetCard(Sections.title(note, section), note.title(), note.address(), false, lines)));
        return cards;
    }

    private static void add(List<NoteBlock> blocks, Map<Integer, List<SheetLine>> into) {
        Fragment before = Fragment.EMPTY;
        for (NoteBlock block : blocks) {
            if (block.kind() == Kind.FORMULA && block.text().text().length() <= LONGEST) {
                into.computeIfAbsent(block.section(), s -> new ArrayList<>())
                        .add(SheetLine.of(key(before), block.text(), Weights.FORMULA));
            }
            add(block.children(), into);
            before = block.text();
        }
    }

    private static Fragment key(Fragment before) {
        boolean leads = before.text().endsWith(":") && before.text().length() <= LONGEST_KEY;
        return leads ? Points.withoutColon(before) : Fragment.EMPTY;
    }
}
