package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.glossary.words.Abbreviations;
import org.junit.jupiter.api.Test;

/** Short forms and the names they stand for. */
class ShortFormsTest {
    @Test
    void a_long_name_may_begin_with_a_hyphen_or_be_nothing_else() {
        assertThat(Abbreviations.isShortFor("AB", "-alpha beta")).isTrue();
        assertThat(Abbreviations.isShortFor("AB", " - alpha -beta")).isTrue();
        assertThat(Abbreviations.isShortFor("AB", "- -")).isFalse();
        assertThat(Abbreviations.isShortFor("AB", "")).isFalse();
    }
}
