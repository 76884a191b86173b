package dev.studyleaf.sheet;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table as lines: what stands first is the key; a third column and more say what they are. */
final class TableLines {
    private static final int MOST_ROWS = 12;
    private static final int MOST_COLUMNS = 4;
    private static final int LONGEST_CELL = 60;

    private TableLines() {}

    /** Whether a table is small enough to be taken in at a glance. */
    static boolean isSmall(NoteBlock table) {
        List<NoteBlock> rows = table.children();
        return rows.size() > 1
                && rows.size() <= MOST_ROWS + 1
                && rows.stream()
                        .allMatch(row -> row.children().size() >= 2
                                && row.children().size() <= MOST_COLUMNS
                                && row.children().stream()
                                        .allMatch(cell -> cell.text().text().length() <= LONGEST_CELL));
    }

    static List<SheetLine> of(NoteBlock table, double weight) {
        List<NoteBlock> head = table.children().get(0).children();
        List<NoteBlock> rows = table.children().subList(1, table.children().size());
        int keys = keys(rows);
        List<SheetLine> lines = new ArrayList<>();
        for (NoteBlock row : rows) {
            List<NoteBlock> cells = row.children();
            Fragment key = Fragment.joined(texts(cells.subList(0, Math.min(keys, cells.size()))), " → ");
            Fragment value = cells.size() == keys + 1 ? cells.get(keys).text() : named(head, cells, keys);
            if (!key.isEmpty() && !value.isEmpty()) {
                lines.add(SheetLine.of(key, value, weight));
            }
        }
        return lines;
    }

    /** How many columns tell the rows apart: the first alone, or the first two of three and more. */
    private static int keys(List<NoteBlock> rows) {
        long different = rows.stream()
                .map(row -> row.children().get(0).text().text())
                .distinct()
                .count();
        boolean wide = rows.stream().allMatch(row -> row.children().size() > 2);
        return wide && different < rows.size() ? 2 : 1;
    }

    private static List<Fragment> texts(List<NoteBlock> cells) {
        return cells.stream()
                .map(NoteBlock::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static Fragment named(List<NoteBlock> head, List<NoteBlock> cells, int from) {
        List<Fragment> parts = new ArrayList<>();
        for (int i = from; i < cells.size(); i++) {
            Fragment cell = cells.get(i).text();
            Fragment name = i < head.size() ? head.get(i).text() : Fragment.EMPTY;
            if (!cell.isEmpty()) {
                parts.add(name.isEmpty() ? cell : Fragment.joined(List.of(name, cell), ": "));
            }
        }
        return Fragment.joined(parts, " · ");
    }
}
