package dev.studyleaf.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicLettersTest {
    /** The forms as Unicode names them: alone, end, beginning, middle. */
    @ParameterizedTest
    @CsvSource({
        "كتب, \uFEDB\uFE98\uFE90",
        "سلام, \uFEB3\uFEFC\uFEE1",
        "لا, \uFEFB",
        "دار, \uFEA9\uFE8D\uFEAD",
        "كَتَب, \uFEDB\u064E\uFE98\u064E\uFE90",
        "مى, \uFEE3\uFEF0",
        "پیچ, \uFB58\uFBFF\uFB7B",
        "می\u200Cرود, \uFEE3\uFBFD\u200C\uFEAD\uFEED\uFEA9",
        "هـ, \uFEEB\u0640",
        "جاء TP, \uFE9F\uFE8E\uFE80 TP",
    })
    void letters_take_the_form_of_their_place(String written, String joined) {
        assertThat(ArabicLetters.joined(written)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(strings = {"السلام عليكم ورحمة الله", "کتاب‌های گزارش", "אבג abc 字", "ﬁ ² ½", ""})
    void what_was_joined_can_be_taken_apart(String text) {
        assertThat(ArabicLetters.apart(ArabicLetters.joined(text))).isEqualTo(text);
    }

    @Test
    void joined_forms_are_looked_for_in_fonts_too() {
        assertThat(Letters.missing("كتب")).contains((int) 'ك', 0xFEDB, 0xFE98, 0xFE90);
        assertThat(MoreFonts.in(Letters.missing("كتب"), java.util.List.of()).missing())
                .containsExactlyInAnyOrder((int) 'ك', (int) 'ت', (int) 'ب');
    }
}
