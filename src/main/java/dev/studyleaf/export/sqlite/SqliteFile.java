package dev.studyleaf.export.sqlite;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A database in the making: {@code new SqliteFile().table(…).index(…).bytes()}. The same calls give the same bytes. All
 * names and statements together must fit on one page, about 3900 bytes.
 */
public final class SqliteFile {
    private static final int HEAD = 100;
    private static final int SCHEMA_FORMAT = 4;
    private static final int UTF_8 = 1;
    private static final int WRITTEN_BY = 3_040_000;

    private final Pages pages = new Pages();
    private final Trees trees = new Trees(pages);
    private final List<byte[]> schema = new ArrayList<>();

    /**
     * Adds a table.
     *
     * @param sql the statement that creates it
     * @param rows in any order, no two with one id
     */
    public SqliteFile table(String name, String sql, List<Row> rows) {
        List<Row> sorted =
                rows.stream().sorted(Comparator.comparingLong(Row::id)).toList();
        return known("table", name, name, trees.table(sorted), sql);
    }

    /**
     * Adds an index over columns of whole numbers.
     *
     * @param sql the statement that creates it
     * @param entries for each row of the table its numbers and then its id, in any order
     */
    public SqliteFile index(String name, String table, String sql, List<List<Long>> entries) {
        List<List<Long>> sorted = entries.stream().sorted(SqliteFile::compare).toList();
        return known("index", name, table, trees.index(sorted), sql);
    }

    /** The whole file. */
    public byte[] bytes() {
        pages.first(head(), schema);
        return pages.bytes();
    }

    private SqliteFile known(String type, String name, String table, int root, String sql) {
        List<Optional<Object>> values = List.of(
                Optional.of(type), Optional.of(name), Optional.of(table), Optional.of((long) root), Optional.of(sql));
        schema.add(trees.cell(new Row(schema.size() + 1L, values)));
        return this;
    }

    private static int compare(List<Long> one, List<Long> other) {
        int at = 0;
        while (at < one.size() - 1 && one.get(at).equals(other.get(at))) {
            at++;
        }
        return one.get(at).compareTo(other.get(at));
    }

    private byte[] head() {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        head.put("SQLite format 3\0".getBytes(US_ASCII)).putShort((short) Pages.SIZE);
        // Versions of the journal, no reserved bytes, and fractions that never differ.
        head.put(new byte[] {1, 1, 0, 64, 32, 32});
        head.putInt(1).putInt(pages.count()).putInt(0).putInt(0);
        head.putInt(1).putInt(SCHEMA_FORMAT).putInt(0).putInt(0).putInt(UTF_8);
        int change = 92;
        head.position(change).putInt(1).putInt(WRITTEN_BY);
        return head.array();
    }
}
