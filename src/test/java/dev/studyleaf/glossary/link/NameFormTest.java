package dev.studyleaf.glossary.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {
    @ParameterizedTest
    @CsvSource({
        "blood pressure, SPELLED",
        "in-vitro, SPELLED",
        "BP, TWO_LETTERS",
        "I/O, TWO_LETTERS",
        "OSs, TWO_LETTERS",
        "GMC, THREE_LETTERS",
        "SANs, THREE_LETTERS",
        "RAID, RARE",
        "OpenVAS, RARE",
        "REPUBLIC, WORD",
        "ALL, WORD",
        "pneumoconiosis, LONG_WORD",
        "block, WORD",
        "Block, WORD"
    })
    void the_form_of_a_name(String words, NameForm form) {
        assertThat(NameForm.of(words, TermMatcherTest.term("something else"))).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"Elektroenzephalogramm, SPELLED", "EEG, THREE_LETTERS"})
    void one_word_that_has_a_short_form_is_spelled(String words, NameForm form) {
        assertThat(NameForm.of(words, TermMatcherTest.term("Elektroenzephalogramm", "EEG")))
                .isEqualTo(form);
    }
}
