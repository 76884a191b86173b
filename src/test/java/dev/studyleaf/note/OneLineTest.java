package dev.studyleaf.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"a b\"|\"a b\"",
                "\"a  b\"|\"a b\"",
                "\" \t a\nb \r\n\"|\" a b \"",
                "\"a \u00a0b\u3000\"|\"a b \"",
                "\"\"|\"\"",
                "\"  \"|\" \"",
                "\"é\u2003\u2003é\"|\"é é\""
            })
    void white_space_becomes_one_space(String text, String spaced) {
        assertThat(OneLine.spaced(text)).isEqualTo(spaced);
        assertThat(OneLine.of(text)).isEqualTo(spaced.strip());
    }
}
