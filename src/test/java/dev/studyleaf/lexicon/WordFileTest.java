package dev.studyleaf.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordFileTest {
    @Test
    void lists_are_read_in_order_with_their_words() {
        WordFile file = WordFile.read("""
                # Remark, with a comma

                [a.list]
                one, two words,
                x{1,2}, #

                [other]
                last
                """);
        assertThat(file.lists().get("a.list")).containsExactly("one", "two words", "x{1,2}", "#");
        assertThat(file.lists().get("other")).containsExactly("last");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "word; words before the first list: word",
                "[a]|b|[a]|c; a list twice: [a]",
                "[a]|b, c, b; a word twice, or none: b, c, b",
                "[a]|b, , c; a word twice, or none: b, , c",
                "[a]|[b]|c; a list without words: a"
            })
    void what_no_file_says_is_told(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WordFile.read(text.replace('|', '\n')))
                .withMessage(message);
    }
}
