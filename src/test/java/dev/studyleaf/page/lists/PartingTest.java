package dev.studyleaf.page.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.page.lists.Parting.Part;
import dev.studyleaf.page.lists.Parting.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PartingTest {
    @Test
    void neighbours_share_a_part_as_long_as_there_is_room() {
        assertThat(Parting.of(List.of(2, 3, 0, 4, 1), 5))
                .containsExactly(
                        new Part(List.of(new Piece(0, 0, 2), new Piece(1, 0, 3)), 0),
                        new Part(List.of(new Piece(3, 0, 4), new Piece(4, 0, 1)), 0));
        assertThat(Parting.of(List.of(0, 0), 5)).isEmpty();
    }

    @Test
    void a_group_that_is_too_long_is_cut_evenly_and_shares_no_part() {
        assertThat(Parting.of(List.of(1, 11, 1), 5))
                .containsExactly(
                        new Part(List.of(new Piece(0, 0, 1)), 0),
                        new Part(List.of(new Piece(1, 0, 3)), 1),
                        new Part(List.of(new Piece(1, 3, 7)), 2),
                        new Part(List.of(new Piece(1, 7, 11)), 3),
                        new Part(List.of(new Piece(2, 0, 1)), 0));
    }

    @Test
    void every_entry_is_in_one_part_in_order_and_no_part_is_too_long() {
        Random random = new Random(74);
        for (int n = 0; n < 200; n++) {
            int most = 1 + random.nextInt(20);
            List<Integer> sizes =
                    random.ints(1 + random.nextInt(30), 0, 60).boxed().toList();
            List<Part> parts = Parting.of(sizes, most);
            List<String> found = new ArrayList<>();
            for (Part part : parts) {
                assertThat(part.size()).isBetween(1, most);
                part.pieces().forEach(piece -> {
                    for (int i = piece.from(); i < piece.until(); i++) {
                        found.add(piece.group() + "." + i);
                    }
                });
            }
            List<String> all = new ArrayList<>();
            for (int group = 0; group < sizes.size(); group++) {
                for (int i = 0; i < sizes.get(group); i++) {
                    all.add(group + "." + i);
                }
            }
            assertThat(found).isEqualTo(all);
        }
    }
}
