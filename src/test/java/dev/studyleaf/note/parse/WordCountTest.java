package dev.studyleaf.note.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | 0",
                "one | 1",
                "two words | 2",
                "don't | 1",
                "well-known e.g. | 2",
                "a..b | 2",
                "a.-b | 2",
                "'a' | 1",
                "-- … | 0",
                "x² Ⅻ ½ 𝒜𝒷 | 4",
                "日本 語 | 2"
            })
    void counts_letters_and_digits_in_rows(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
