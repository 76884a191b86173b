package dev.studyleaf.glossary.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a wave that needs a medium, e.g. water",
                "a tax on goods (i.e. on imports)",
                "ein Gerät, z. B. ein Router",
                "ein Gerät, z.B. ein Router",
                "eine Ader bzw. ein Bündel",
                "Dokumente, die seit dem 7. April erscheinen",
                "door bijv. een pomp",
                "una regla, p. ej. la de tres",
                "the charge is Q",
                "it equals 7",
                "Tee, Kaffee usw",
                "the plan B"
            })
    void a_sentence_ends_at_its_last_full_stop_and_not_at_that_of_a_short_word(String text) {
        assertThat(Sentences.endOf(text + ". Another one.", 0)).isEqualTo(text.length() + 1);
    }
}
