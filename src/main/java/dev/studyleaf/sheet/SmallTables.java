package dev.studyleaf.sheet;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.List;

/** Small tables outside of callouts. One that lists terms is left to the terms. */
final class SmallTables implements SheetSource {
    @Override
    public List<SheetCard> cards(Note note, NoteTerms terms) {
        List<SheetCard> cards = new ArrayList<>();
        for (NoteBlock block : note.parsed().blocks()) {
            boolean table = block.kind() == Kind.TABLE && TableLines.isSmall(block);
            if (table && !Contrasts.isContrast(note, block.section()) && !listsTerms(block, terms)) {
                List<SheetLine> lines = TableLines.of(block, Weights.TABLE);
                if (!lines.isEmpty()) {
                    String title = Sections.title(note, block.section());
                    cards.add(new SheetCard(title, note.title(), note.address(), false, lines));
                }
            }
        }
        return cards;
    }

    private static boolean listsTerms(NoteBlock table, NoteTerms terms) {
        long names = table.children().stream()
                .skip(1)
                .filter(row -> terms.isName(row.children().get(0).text().text()))
                .count();
        return names * 2 >= table.children().size() - 1;
    }
}
