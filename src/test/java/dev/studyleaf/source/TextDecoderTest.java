package dev.studyleaf.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void byte_order_marks_are_understood_and_gone() {
        assertThat(decode(bytes(0xEF, 0xBB, 0xBF, '-', 0xE9))).isEqualTo("-\uFFFD");
        assertThat(decode("\uFEFFé😀".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("é😀");
        assertThat(decode("\uFEFFé😀".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("é😀");
        assertThat(decode("\uFEFF---\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("---\n");
        assertThat(decode(bytes(0xFF, 0xFE))).isEmpty();
        assertThat(decode(bytes())).isEmpty();
    }

    @Test
    void bytes_that_are_no_utf_8_become_visible_with_a_warning_at_the_first() {
        assertThat(decode(bytes('a', '\n', 'b', 0xC0, 0xAF, 'c', 0xFF))).matches("a\nb\uFFFD+c\uFFFD");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::line, Diagnostic::column, Diagnostic::message)
                .containsExactly(tuple(Code.FILE_ENCODING, 2, 2, "bytes that are not UTF-8"));
    }

    @Test
    void an_older_encoding_of_western_europe_is_read_with_a_warning() {
        String text =
                "# Prüfung\n\nDie Größe „ß“ – and then l’été à Zürich, with words that have no accents in them.\n";
        assertThat(decode(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::line, Diagnostic::column, Diagnostic::message, Diagnostic::help)
                .containsExactly(tuple(
                        1, 5, "no UTF-8, read as windows-1252", "save the file as UTF-8, so that nothing is guessed"));
    }

    @Test
    void utf_16_without_a_mark_is_read_with_a_warning() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(decode("# Größe – é\n".getBytes(charset))).isEqualTo("# Größe – é\n");
        }
        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsExactly("no UTF-8, read as UTF-16");
    }

    @Test
    void what_reads_badly_in_an_older_encoding_is_not_guessed() {
        assertThat(decode("Привет, мир\n".getBytes(Charset.forName("windows-1251"))))
                .contains("\uFFFD");
        assertThat(decode("日本語のノート\n".getBytes(Charset.forName("Shift_JIS")))).contains("\uFFFD");
        byte[] mixed = "Größe # of a text that is UTF-8 but for a byte of it\n".getBytes(StandardCharsets.UTF_8);
        mixed[8] = (byte) 0xE9;
        assertThat(decode(mixed)).startsWith("Größe \uFFFD of");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::message).containsOnly("bytes that are not UTF-8");
    }

    @Test
    void control_characters_become_visible_and_white_space_stays() {
        assertThat(decode("\t\f\r\n\0\u001b[31m\u007f\u0085\uFFFF".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("\t\f\r\n\uFFFD\uFFFD[31m\uFFFD\uFFFD\uFFFD");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::line, Diagnostic::column, Diagnostic::message)
                .containsExactly(tuple(2, 1, "the control character U+0000"));
    }

    @Test
    void a_hidden_change_of_direction_is_told_and_kept() {
        assertThat(decode("a\u202eb".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\u202eb");
        assertThat(diagnostics.sorted()).extracting(Diagnostic::column).containsExactly(2);
    }

    private String decode(byte[] bytes) {
        return TextDecoder.decode("a.md", bytes, diagnostics).text();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
