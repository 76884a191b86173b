package dev.studyleaf.letters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void letters_have_one_spelling() {
        assertThat(Spelling.composed("e\u0301")).isEqualTo("é");
        assertThat(Spelling.apart("é")).isEqualTo("e\u0301");
        assertThat(Spelling.usual("ﬁ²")).isEqualTo("fi2");
        assertThat(Spelling.bare("Ångström")).isEqualTo("Angstrom");
    }

    @Test
    void addresses_have_small_letters_digits_and_hyphens_only() {
        assertThat(Spelling.forAddress("C++ & Café")).isEqualTo("c-plus-plus-cafe");
        assertThat(Spelling.forAddress("日本")).isEqualTo("65e5672c");
        assertThat(Spelling.forAddress("™ 3")).isEqualTo("tm-3");
        assertThat(Spelling.forAddress(" – ")).isEmpty();
    }

    @Test
    void what_is_escaped_comes_back() {
        assertThat(XmlText.escaped("a < b && \"c\"")).isEqualTo("a &lt; b &amp;&amp; &quot;c&quot;");
        assertThat(XmlText.unescaped(XmlText.escaped("&lt; <\">"))).isEqualTo("&lt; <\">");
    }

    @Test
    void only_signs_up_to_127_are_ascii() {
        assertThat(Spelling.isAscii("a\u007f")).isTrue();
        assertThat(Spelling.isAscii("a\u0080")).isFalse();
    }
}
