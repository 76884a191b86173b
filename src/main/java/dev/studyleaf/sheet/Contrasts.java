package dev.studyleaf.sheet;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sections that set two things against each other: {@code Lists vs. tuples}, {@code Difference between A and B}. */
final class Contrasts implements SheetSource {
    private static final Pattern TITLE =
            Pattern.compile("(?iu)\\b(vs\\.?|versus|differences? between|compared (to|with)|or which)(?!\\p{L})");

    private static final int LONGEST = 240;

    /** Whether a section sets things against each other. */
    static boolean isContrast(Note note, int section) {
        return TITLE.matcher(Sections.title(note, section)).find();
    }

    @Override
    public List<SheetCard> cards(Note note, NoteTerms terms) {
        Map<Integer, List<SheetLine>> bySection = new LinkedHashMap<>();
        for (NoteBlock block : note.parsed().blocks()) {
            if (isContrast(note, block.section())) {
                add(block, bySection.computeIfAbsent(block.section(), s -> new ArrayList<>()));
            }
        }
        List<SheetCard> cards = new ArrayList<>();
        bySection.forEach((section, lines) -> {
            if (!lines.isEmpty()) {
                cards.add(new SheetCard(Sections.title(note, section), note.title(), note.address(), false, lines));
            }
        });
        return cards;
    }

    private static void add(NoteBlock block, List<SheetLine> into) {
        if (block.kind() == Kind.TABLE && block.children().size() > 1) {
            into.addAll(TableLines.of(block, Weights.CONTRAST));
        } else if (block.kind() == Kind.ITEM || block.kind() == Kind.ORDERED_ITEM) {
            SheetLine line = Points.line(block.text(), block.children(), Weights.CONTRAST);
            if (line.length() <= LONGEST) {
                into.add(line);
            }
        } else if (block.kind() == Kind.PARAGRAPH && block.text().text().length() <= LONGEST / 2) {
            into.add(SheetLine.of(Fragment.EMPTY, block.text(), Weights.CONTRAST));
        }
    }
}
