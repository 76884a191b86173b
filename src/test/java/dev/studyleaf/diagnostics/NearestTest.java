package dev.studyleaf.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KEYS = List.of("title", "description", "language", "base-url", "breaks");

    @Test
    void a_slip_finds_the_name() {
        assertThat(Nearest.to("tilte", KEYS)).contains("title");
        assertThat(Nearest.to("descripton", KEYS)).contains("description");
        assertThat(Nearest.to("baseurl", KEYS)).contains("base-url");
        assertThat(Nearest.to("breadth frist search", List.of("depth first search", "breadth-first search")))
                .contains("breadth-first search");
    }

    @Test
    void another_case_is_no_slip() {
        assertThat(Nearest.to("TITLE", KEYS)).contains("title");
        assertThat(Nearest.to("ab", List.of("AB", "ac"))).contains("AB");
    }

    @Test
    void a_name_that_was_begun_is_found_where_none_is_near() {
        assertThat(Nearest.to("desc", KEYS)).contains("description");
        assertThat(Nearest.to("alias", List.of("aliases", "term"))).contains("aliases");
        assertThat(Nearest.to("des", KEYS)).isEmpty();
        assertThat(Nearest.to("base", List.of("base-url-of-old", "base-url"))).contains("base-url");
    }

    @Test
    void a_far_name_is_not_offered() {
        assertThat(Nearest.to("weight", KEYS)).isEmpty();
        assertThat(Nearest.to("x", List.of("y", "xy"))).isEmpty();
        assertThat(Nearest.to("", KEYS)).isEmpty();
        assertThat(Nearest.to("t".repeat(100_000), KEYS)).isEmpty();
    }

    @Test
    void of_equally_near_names_the_first_is_offered_whatever_their_order() {
        assertThat(Nearest.to("heat", List.of("meat", "beat", "seat"))).contains("beat");
        assertThat(Nearest.to("heat", List.of("seat", "meat", "beat"))).contains("beat");
    }

    @Test
    void the_help_is_a_question_or_nothing() {
        assertThat(Nearest.didYouMean("titel", KEYS)).isEqualTo("did you mean `title`?");
        assertThat(Nearest.didYouMean("weight", KEYS)).isEmpty();
    }
}
