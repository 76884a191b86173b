package dev.studyleaf.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is left, and what is said, where a disk takes no more. */
class WholeFileTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void a_full_disk_names_the_file_and_leaves_the_old_one() throws IOException {
        Path file = Files.writeString(folder.resolve("deck.txt"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, next -> {
                    Files.writeString(next, "ne");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file.toAbsolutePath() + ": No space left on device");
        assertThat(folder).isDirectoryContaining(path -> path.endsWith("deck.txt"));
        assertThat(folder.resolve(".deck.txt.part")).doesNotExist();
        assertThat(file).hasContent("old");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_file_that_is_written_anew_may_be_read_by_the_same_people() throws IOException {
        Path file = Files.writeString(folder.resolve("note.md"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--rw----"));
        WholeFile.write(file, "new".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--rw----");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_lock_that_cannot_be_signed_is_not_left_behind() throws IOException {
        Path lock = folder.resolve("lock");
        Files.createSymbolicLink(lock, Path.of("/dev/full"));
        assertThatThrownBy(() -> OutputLock.on(lock)).isInstanceOf(IOException.class);
        assertThat(Files.isSymbolicLink(lock)).isFalse();
    }
}
