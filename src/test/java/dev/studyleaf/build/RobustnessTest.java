package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.studyleaf.Chance;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** There is no text that a build cannot take: cut, garbled, deep, long, or no text at all. */
class RobustnessTest {
    private static final Duration LONG = Duration.ofMinutes(3);
    private static final List<String> ODD = List.of(
            "[!question]",
            "> ",
            "- [x] ",
            "|",
            "```",
            "==",
            "^[",
            "](",
            "---\n",
            "**",
            "\u0000",
            "\r",
            "\t",
            "<!--",
            "#");

    @TempDir
    Path folder = Path.of("");

    private static List<Path> notes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void build(byte[]... notes) {
        try {
            Path in = Files.createTempDirectory(folder, "notes");
            for (int i = 0; i < notes.length; i++) {
                Files.write(in.resolve("n" + i + ".md"), notes[i]);
            }
            Path out = Files.createTempDirectory(folder, "site").resolve("site");
            Diagnostics found = assertTimeoutPreemptively(LONG, () -> Sites.build(in, out));
            assertThat(found.sorted()).allSatisfy(RobustnessTest::hasPlace);
            try (Stream<Path> pages = Files.walk(out.resolve("notes"))) {
                assertThat(pages.filter(Files::isRegularFile)).hasSize(notes.length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hasPlace(Diagnostic one) {
        assertThat(one.path()).isNotBlank();
        assertThat(one.line()).isNotNegative();
        assertThat(one.message()).isNotBlank();
        assertThat(one.code().toString()).doesNotContain("TEMPLATE");
    }

    @Test
    void a_note_cut_anywhere_is_a_note() throws IOException {
        for (Path note : notes()) {
            byte[] bytes = Files.readAllBytes(note);
            build(Stream.iterate(1, at -> at < bytes.length, at -> at + 997)
                    .map(at -> Arrays.copyOf(bytes, at))
                    .toArray(byte[][]::new));
        }
    }

    @Test
    void a_garbled_note_is_a_note() throws IOException {
        List<Path> notes = notes();
        Chance.times(5, chance -> {
            byte[][] garbled = new byte[10][];
            for (int i = 0; i < garbled.length; i++) {
                garbled[i] = garbled(chance.of(notes), chance);
            }
            build(garbled);
        });
    }

    private static byte[] garbled(Path note, Chance chance) {
        try {
            StringBuilder text = new StringBuilder(Files.readString(note));
            int changes = chance.number(1, 30);
            for (int i = 0; i < changes; i++) {
                int at = chance.number(0, text.length());
                switch (chance.number(0, 2)) {
                    case 0 -> text.delete(at, Math.min(text.length(), at + chance.number(1, 60)));
                    case 1 -> text.insert(at, chance.of(ODD));
                    default -> text.insert(at, chance.text());
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            if (chance.number(0, 3) == 0) {
                bytes.writeBytes(new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xED, (byte) 0xA0, (byte) 0x80, 'x', 0});
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "> 10000",
                "[ 10000",
                "![ 10000",
                "*a_ 10000",
                "-_ 5000",
                "1._ 5000",
                "<b> 10000",
                "==a 10000",
                "`a 10000",
                "((a 10000",
                "A_(B)_-_ 5000",
                "|a 10000",
                "word_ 200000",
                "a 1000000",
                "&#0; 10000",
                "'\u0000' 10000",
                "'#_x\n' 3000",
                "x.md](y)[ 5000",
                "機 100000"
            })
    void deep_and_long_notes_are_notes(String piece, int times) {
        String text = piece.replace('_', ' ').repeat(times);
        build(
                text.getBytes(StandardCharsets.UTF_8),
                ("# A\n\n- **Heap**: " + text).getBytes(StandardCharsets.UTF_8),
                ("> [!question] " + text + "\n> - [x] " + text + "\n> - [ ] b\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tables_of_many_cells_and_deep_lists_are_notes() {
        StringBuilder table = new StringBuilder("|a".repeat(100))
                .append("|\n")
                .append("|-".repeat(100))
                .append("|\n");
        table.append(("|x".repeat(100) + "|\n").repeat(100));
        StringBuilder list = new StringBuilder();
        for (int depth = 0; depth < 1000; depth++) {
            list.append("  ".repeat(depth)).append("- item ").append(depth).append('\n');
        }
        StringBuilder quotes = new StringBuilder();
        for (int depth = 1; depth < 300; depth++) {
            quotes.append("> ".repeat(depth)).append("[!key] k\n");
        }
        build(
                table.toString().getBytes(StandardCharsets.UTF_8),
                list.toString().getBytes(StandardCharsets.UTF_8),
                quotes.toString().getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xC0},
                "\u0000".repeat(100).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }
}
