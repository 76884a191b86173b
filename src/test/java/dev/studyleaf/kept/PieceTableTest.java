package dev.studyleaf.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PieceTableTest {
    private static final int MANY = 5_000;

    @Test
    void pieces_are_found_by_their_names_however_many_there_are() {
        PieceTable table = new PieceTable();
        for (int i = 0; i < MANY; i++) {
            table.put(key("note " + i), i, 1, 2 * i, 3L * i, false);
        }
        for (int i = 0; i < MANY; i++) {
            int slot = table.find(key("note " + i));
            assertThat(slot).isNotNegative();
            assertThat(table.start(slot)).isEqualTo(i);
            assertThat(table.title(slot)).isEqualTo(1);
            assertThat(table.length(slot)).isEqualTo(2 * i);
            assertThat(table.mark(slot)).isEqualTo(3L * i);
        }
        assertThat(table.find(key("note " + MANY))).isNegative();
    }

    @Test
    void a_later_piece_stands_for_the_earlier_of_its_name() {
        PieceTable table = new PieceTable();
        table.put(key("note"), 1, 1, 1, 1, true);
        table.put(key("note"), 2, 1, 1, 1, false);
        assertThat(table.start(table.find(key("note")))).isEqualTo(2);
        assertThat(table.asked()).isEmpty();
    }

    @Test
    void what_is_asked_for_is_told_in_the_order_of_the_file() {
        PieceTable table = new PieceTable();
        for (int i = MANY; i > 0; i--) {
            table.put(key("note " + i), i, 1, 1, 1, i % 2 == 0);
        }
        table.ask(table.find(key("note 1")));
        assertThat(table.asked()).hasSize(MANY / 2 + 1);
        assertThat(table.start(table.asked()[0])).isEqualTo(1);
        assertThat(table.start(table.asked()[1])).isEqualTo(2);
    }

    private static long key(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return PieceTable.key(bytes, 0, bytes.length);
    }
}
