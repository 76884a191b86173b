package dev.studyleaf.export.sqlite;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Builds the trees of tables and indexes from their leaves up. */
final class Trees {
    /** The largest record that stands on a leaf of a table as a whole. */
    private static final int WHOLE = Pages.SIZE - 35;
    /** What of a larger one stands there at least. */
    private static final int LEAST = (Pages.SIZE - 12) * 32 / 255 - 23;
    /** Children of an inner page and entries of a leaf of an index: their cells fit whatever numbers they hold. */
    private static final int MOST = 80;

    private record Child(int page, long last) {}

    private final Pages pages;

    Trees(Pages pages) {
        this.pages = pages;
    }

    /** The page of the root of a table whose rows are in the order of their ids. */
    int table(List<Row> rows) {
        List<Child> level = new ArrayList<>();
        List<byte[]> cells = new ArrayList<>();
        int used = 0;
        long last = 0;
        for (Row row : rows) {
            byte[] cell = cell(row);
            if (used + Pages.cost(cell) > Pages.room(0)) {
                level.add(new Child(pages.add(Pages.TABLE_LEAF, cells, 0), last));
                cells = new ArrayList<>();
                used = 0;
            }
            cells.add(cell);
            used += Pages.cost(cell);
            last = row.id();
        }
        level.add(new Child(pages.add(Pages.TABLE_LEAF, cells, 0), last));
        while (level.size() > 1) {
            level = above(level);
        }
        return level.get(0).page();
    }

    private List<Child> above(List<Child> level) {
        List<Child> above = new ArrayList<>();
        for (List<Child> group : groups(level, MOST)) {
            List<byte[]> cells = new ArrayList<>();
            for (Child child : group.subList(0, group.size() - 1)) {
                cells.add(joined(
                        ByteBuffer.allocate(Integer.BYTES).putInt(child.page()).array(), Row.varint(child.last())));
            }
            Child right = group.get(group.size() - 1);
            above.add(new Child(pages.add(Pages.TABLE_INNER, cells, right.page()), right.last()));
        }
        return above;
    }

    /** The cell of a row; what is too long goes on in other pages. */
    byte[] cell(Row row) {
        byte[] record = row.record();
        byte[] head = joined(Row.varint(record.length), Row.varint(row.id()));
        if (record.length <= WHOLE) {
            return joined(head, record);
        }
        int some = LEAST + (record.length - LEAST) % (Pages.SIZE - Integer.BYTES);
        int here = some <= WHOLE ? some : LEAST;
        byte[] start = Arrays.copyOf(record, here);
        int next = pages.overflow(record, here);
        return joined(
                head, start, ByteBuffer.allocate(Integer.BYTES).putInt(next).array());
    }

    /** The page of the root of an index. Each entry is the numbers of its columns and then the rowid, in order. */
    int index(List<List<Long>> entries) {
        List<byte[]> keys = entries.stream().map(Trees::key).toList();
        List<Integer> children = new ArrayList<>();
        List<byte[]> between = new ArrayList<>();
        int at = 0;
        do {
            int left = keys.size() - at;
            // One entry goes up between two leaves, and the last leaf must have one.
            int end = at + (left == MOST + 1 ? MOST - 1 : Math.min(MOST, left));
            children.add(pages.add(Pages.INDEX_LEAF, keys.subList(at, end), 0));
            if (end < keys.size()) {
                between.add(keys.get(end));
            }
            at = end + 1;
        } while (at < keys.size());
        return index(children, between);
    }

    private int index(List<Integer> children, List<byte[]> between) {
        if (children.size() == 1) {
            return children.get(0);
        }
        List<Integer> above = new ArrayList<>();
        List<byte[]> up = new ArrayList<>();
        int at = 0;
        for (List<Integer> group : groups(children, MOST)) {
            List<byte[]> cells = new ArrayList<>();
            for (int i = 0; i < group.size() - 1; i++) {
                byte[] child =
                        ByteBuffer.allocate(Integer.BYTES).putInt(group.get(i)).array();
                cells.add(joined(child, between.get(at + i)));
            }
            at += group.size();
            above.add(pages.add(Pages.INDEX_INNER, cells, group.get(group.size() - 1)));
            if (at <= between.size()) {
                up.add(between.get(at - 1));
            }
        }
        return index(above, up);
    }

    /** Groups of at most {@code most} and at least two. */
    private static <T> List<List<T>> groups(List<T> all, int most) {
        List<List<T>> groups = new ArrayList<>();
        for (int at = 0; at < all.size(); ) {
            int left = all.size() - at;
            int size = left == most + 1 ? most - 1 : Math.min(most, left);
            groups.add(all.subList(at, at + size));
            at += size;
        }
        return groups;
    }

    private static byte[] key(List<Long> entry) {
        byte[] record = Row.record(
                entry.stream().map(number -> Optional.<Object>of(number)).toList());
        return joined(Row.varint(record.length), record);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
