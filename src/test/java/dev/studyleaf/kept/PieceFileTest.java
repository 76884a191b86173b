package dev.studyleaf.kept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PieceFileTest {
    private static final List<String> NAMES = List.of("a", "b", "ünï", "d".repeat(300));

    @TempDir
    private Path folder;

    private Path path = Path.of("");

    @BeforeEach
    void begin() {
        path = folder.resolve("some/pieces");
    }

    @Test
    void pieces_are_found_by_name_and_mark_in_another_process() throws IOException {
        fill(1);
        try (PieceFile file = open(1)) {
            for (String name : NAMES) {
                assertThat(found(file, name)).contains("what is in " + name);
                assertThat(file.find(name, 8)).isEmpty();
            }
            assertThat(file.find("e", 7)).isEmpty();
            file.add("b", 8, "later".getBytes(UTF_8));
        }
        try (PieceFile file = open(1)) {
            assertThat(file.find("b", 7)).isEmpty();
            assertThat(file.find("b", 8))
                    .map(bytes -> UTF_8.decode(bytes).toString())
                    .contains("later");
        }
    }

    @Test
    void those_of_another_program_are_not_there() throws IOException {
        fill(1);
        try (PieceFile file = open(2)) {
            assertThat(found(file, "a")).isEmpty();
        }
        assertThat(path).hasSize(Long.BYTES);
    }

    @Test
    void two_cannot_have_it_at_once() {
        try (PieceFile one = open(1)) {
            assertThat(one).isNotNull();
            assertThat(PieceFile.open(path, 1)).isEmpty();
        }
        open(1).close();
    }

    @Test
    void nothing_is_kept_where_nothing_can_be_written() throws IOException {
        Files.writeString(folder.resolve("some"), "a file in the way");
        assertThat(PieceFile.open(path, 1)).isEmpty();
    }

    /** What is damaged is missing, and never wrong; what is added then is found again. */
    @Test
    void a_damaged_file_gives_what_is_whole_in_it() throws IOException {
        fill(1);
        byte[] whole = Files.readAllBytes(path);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x41;
            Files.write(path, damaged);
            isNeverWrong("byte " + at);
            Files.write(path, Arrays.copyOf(whole, at));
            isNeverWrong("cut at " + at);
        }
    }

    private void isNeverWrong(String what) throws IOException {
        try (PieceFile file = open(1)) {
            for (String name : NAMES) {
                assertThat(found(file, name).orElse("what is in " + name))
                        .as(what)
                        .isEqualTo("what is in " + name);
            }
            file.add("new", 7, "what is in new".getBytes(UTF_8));
        }
        try (PieceFile file = open(1)) {
            assertThat(found(file, "new")).as(what).contains("what is in new");
        }
    }

    @Test
    void what_nobody_asks_for_is_left_out_once_it_is_half() throws IOException {
        fill(1);
        long before = Files.size(path);
        try (PieceFile file = open(1)) {
            found(file, "d".repeat(300));
            found(file, "a");
            file.sweep();
        }
        assertThat(path).hasSize(before);
        try (PieceFile file = open(1)) {
            found(file, "a");
            file.sweep();
        }
        assertThat(Files.size(path)).isLessThan(before / 2);
        try (PieceFile file = open(1)) {
            assertThat(found(file, "a")).contains("what is in a");
            assertThat(found(file, "b")).isEmpty();
        }
        try (Stream<Path> files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    private void fill(long program) throws IOException {
        try (PieceFile file = open(program)) {
            for (String name : NAMES) {
                file.add(name, 7, ("what is in " + name).getBytes(UTF_8));
            }
        }
    }

    private PieceFile open(long program) {
        return PieceFile.open(path, program).orElseThrow();
    }

    private static Optional<String> found(PieceFile file, String name) throws IOException {
        return file.find(name, 7).map(bytes -> UTF_8.decode(bytes).toString());
    }
}
