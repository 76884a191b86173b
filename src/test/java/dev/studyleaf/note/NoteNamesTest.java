package dev.studyleaf.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03-sorting | sorting",
                "6.2 Leaf structure | Leaf structure",
                "16.1,2 Sexual and asexual reproduction | Sexual and asexual reproduction",
                "1,000 words to know | 1,000 words to know",
                "2024-05-01 Lab | 2024-05-01 Lab"
            })
    void numbers_that_set_the_order_are_left_out(String name, String bare) {
        assertThat(NoteNames.unnumbered(name)).isEqualTo(bare);
    }
}
