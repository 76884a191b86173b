package dev.studyleaf.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class InsertedBytesTest {
    @Test
    void text_is_put_between_the_bytes_in_their_own_encoding() {
        assertThat(InsertedBytes.of("é😀b".getBytes(UTF_8), new TreeMap<>(Map.of(1, "ü", 3, "x"))))
                .hasValue("éü😀xb".getBytes(UTF_8));
        assertThat(InsertedBytes.of("\uFEFFéb".getBytes(UTF_16BE), new TreeMap<>(Map.of(2, "\n"))))
                .hasValue("\uFEFFéb\n".getBytes(UTF_16BE));
        assertThat(InsertedBytes.of(new byte[] {'a', (byte) 0xE9}, new TreeMap<>(Map.of(0, "x"))))
                .isEmpty();
        byte[] guessed = "A long line with an é in it".getBytes(Charset.forName("windows-1252"));
        assertThat(InsertedBytes.of(guessed, new TreeMap<>(Map.of(0, "x")))).isEmpty();
    }

    @Test
    void a_file_that_changed_is_told_from_one_that_did_not() {
        byte[] bytes = "\uFEFFa\u0007b".getBytes(UTF_8);
        SourceText text = TextDecoder.decode("a.md", bytes, new Diagnostics());
        assertThat(InsertedBytes.isStill(bytes, text)).isTrue();
        assertThat(InsertedBytes.isStill("\uFEFFa\u0007c".getBytes(UTF_8), text))
                .isFalse();
    }
}
