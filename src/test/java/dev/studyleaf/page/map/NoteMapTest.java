package dev.studyleaf.page.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.page.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which of many notes a map shows. */
class NoteMapTest {
    private static final int LEAVES = 5;

    /** Notes that many others hang on, and none on each other. */
    private static NoteMap.Graph stars(int count) {
        List<Link> links = new ArrayList<>();
        List<Map<Integer, NoteGraph.Tie>> ties = new ArrayList<>();
        for (int i = 0; i < count * (LEAVES + 1); i++) {
            links.add(new Link("Note " + i, "notes/" + i + ".html"));
            ties.add(new TreeMap<>());
        }
        for (int hub = 0; hub < count; hub++) {
            for (int leaf = 1; leaf <= LEAVES; leaf++) {
                int one = hub * (LEAVES + 1);
                NoteGraph.Tie tie = new NoteGraph.Tie(true, leaf);
                ties.get(one).put(one + leaf, tie);
                ties.get(one + leaf).put(one, tie);
            }
        }
        return new NoteMap.Graph(links, ties);
    }

    @Test
    void of_many_notes_none_is_drawn_without_a_line() {
        NoteMap map = NoteMap.of(stars(60), "map.html", Kept.nothing());
        Set<Integer> tied = new HashSet<>();
        map.lines().forEach(line -> tied.addAll(List.of(line.from(), line.to())));
        assertThat(map.places()).hasSize(NoteMap.MOST);
        assertThat(tied).hasSize(NoteMap.MOST);
        assertThat(map.left()).isEqualTo(60 * (LEAVES + 1) - NoteMap.MOST);
        assertThat(map.places().get(1).link().title())
                .as("the closest to the first")
                .isEqualTo("Note 5");
    }

    @Test
    void few_are_drawn_all() {
        NoteMap map = NoteMap.of(stars(6), "map.html", Kept.nothing());
        assertThat(map.places()).hasSize(36);
        assertThat(map.left()).isZero();
    }
}
