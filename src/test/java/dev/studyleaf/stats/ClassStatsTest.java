package dev.studyleaf.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.studyleaf.Chance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What learners' files add up to. */
class ClassStatsTest {
    private static String file(String... entries) {
        return "{\"v\":2,\"algo\":\"fsrs6\",\"site\":\"s\",\"log\":[" + String.join(",", entries) + "]}";
    }

    private static String entry(String id, long time, int grade, int confidence, String given) {
        return "[\"" + id + "\"," + time + "," + grade + ",4000," + confidence + ",\"note\",\"" + given + "\"]";
    }

    private static ClassStats stats(List<String> files) {
        return ClassStats.of(files, Map.of());
    }

    @Test
    void the_first_answer_of_each_learner_tells_how_hard_a_question_is() {
        String ada = file(entry("q", 10, 1, 3, "b"), entry("q", 20, 3, 2, "a"), entry("easy", 30, 4, 3, "x"));
        String ben = file(entry("q", 11, 3, 2, "a"), entry("easy", 31, 3, 2, "x"));
        ClassStats stats = stats(List.of(ada, ben));
        assertThat(stats.learners()).isEqualTo(2);
        assertThat(stats.questions()).extracting(QuestionStats::id).containsExactly("q", "easy");
        QuestionStats hard = stats.questions().get(0);
        assertThat(hard.ease()).isEqualTo(50);
        assertThat(hard).isEqualTo(new QuestionStats("q", 2, 1, 3, 2, 1, 4, Map.of("a", 1, "b", 1)));
    }

    @Test
    void two_copies_of_one_learner_count_once() {
        String old = "{\"v\":1,\"log\":[[\"q\",10,1,4000,3,\"note\"]]}";
        String later = file(entry("q", 10, 1, 3, "b"), entry("q", 20, 3, 2, "a"));
        ClassStats stats = stats(List.of(old, later, later));
        assertThat(stats.learners()).isEqualTo(1);
        assertThat(stats.questions()).containsExactly(new QuestionStats("q", 1, 0, 2, 1, 1, 4, Map.of("b", 1)));
    }

    @Test
    void what_was_taken_back_does_not_count() {
        String file = file(entry("q", 10, 1, 3, "b"), entry("q", 10, 0, 0, ""), entry("q", 20, 3, 2, "a"));
        assertThat(stats(List.of(file)).questions())
                .containsExactly(new QuestionStats("q", 1, 1, 1, 1, 0, 4, Map.of("a", 1)));
    }

    @Test
    void the_order_of_the_files_does_not_matter() {
        Chance.times(200, chance -> {
            List<String> files = chance.list(
                    1,
                    6,
                    () -> file(chance.list(
                                    0,
                                    6,
                                    () -> entry(
                                            chance.of(List.of("a", "b")),
                                            chance.number(1, 9),
                                            chance.number(0, 4),
                                            chance.number(0, 3),
                                            chance.of(List.of("", "x"))))
                            .toArray(String[]::new)));
            List<String> mixed = new ArrayList<>(files);
            Collections.shuffle(mixed, new Random(chance.number(0, 99)));
            assertThat(stats(mixed)).isEqualTo(stats(files));
        });
    }

    @Test
    void a_file_of_another_kind_is_told_with_its_place() {
        assertThatThrownBy(() -> stats(List.of(file(), "{\"v\":3,\"log\":[]}")))
                .hasMessage("1 its version `v` is not 1 or 2");
        assertThatThrownBy(() -> stats(List.of("[1,"))).hasMessageStartingWith("0 a value must stand here");
        assertThatThrownBy(() -> stats(List.of("[]"))).hasMessage("0 it has no `log`");
    }
}
