package dev.studyleaf.export.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import dev.studyleaf.export.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQLite itself finds nothing wrong with our files and reads what was put in. */
class SqliteFileTest {
    @TempDir
    Path folder = Path.of("");

    private static byte[] file(SortedMap<Long, String> texts) {
        List<Row> rows = new ArrayList<>();
        List<List<Long>> entries = new ArrayList<>();
        texts.forEach((id, text) -> {
            rows.add(Row.of(id, text, id % 7 - 3, id * 1_000_003));
            entries.add(List.of(id % 7 - 3, id * 1_000_003, id));
        });
        return new SqliteFile()
                .table("t", "create table t (id integer primary key, x text, a integer, b integer)", rows)
                .index("i", "t", "create index i on t (a, b)", entries)
                .bytes();
    }

    private void check(SortedMap<Long, String> texts) {
        try (Database database = Database.of(file(texts), folder)) {
            assertThat(database.rows("pragma integrity_check")).containsExactly("ok");
            List<String> expected = texts.entrySet().stream()
                    .map(e -> e.getKey() + "\t" + e.getValue())
                    .toList();
            assertThat(database.rows("select id, x from t order by id")).isEqualTo(expected);
            assertThat(database.rows("select count(*) from t indexed by i where a = 0"))
                    .containsExactly(""
                            + texts.keySet().stream().filter(id -> id % 7 == 3).count());
        } catch (IOException | SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void files_of_any_size_are_sound() {
        for (int rows : new int[] {0, 1, 2, 79, 80, 81, 82, 161, 162, 163, 6_560, 6_561, 6_562, 20_000}) {
            TreeMap<Long, String> texts = new TreeMap<>();
            for (long i = 0; i < rows; i++) {
                texts.put(i * 3 - 5, "text " + i);
            }
            check(texts);
        }
    }

    @Test
    void rows_of_any_length_are_whole() {
        Chance.times(12, chance -> {
            TreeMap<Long, String> texts = new TreeMap<>();
            for (int i = chance.number(0, 200); i > 0; i--) {
                int length = chance.of(List.of(0, 1, 60, 61, 4_000, 4_050, 4_055, 4_061, 4_065, 9_000, 60_000));
                texts.put(
                        (long) chance.number(-1_000_000, 1_000_000),
                        "é".repeat(chance.number(0, 3)) + "x".repeat(length));
            }
            check(texts);
        });
    }
}
