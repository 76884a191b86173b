package dev.studyleaf.glossary.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaidOnceTest {
    private static final String LINE = " A Shard is a part of a stream. ";

    @Test
    void the_runs_of_one_block_share_what_was_found() {
        SaidOnce first = SaidOnce.of(LINE);
        assertThat(first.orOf(LINE)).isSameAs(first);
    }

    @Test
    void another_sentence_is_looked_at_anew() {
        SaidOnce other = SaidOnce.of(LINE).orOf("Another.");
        assertThat(other).isEqualTo(SaidOnce.of("Another.")).isNotEqualTo(SaidOnce.of(LINE));
    }

    @Test
    void it_is_compared_without_space_and_case() {
        assertThat(SaidOnce.of(LINE).stripped()).isEqualTo("A Shard is a part of a stream.");
        assertThat(SaidOnce.of(LINE).folded()).isEqualTo("a shard is a part of a stream.");
    }
}
