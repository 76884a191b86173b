package dev.studyleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a folder that has one note. */
abstract class OneNoteTest {
    @TempDir
    Path temp;

    String notes = "";
    String site = "";

    @BeforeEach
    void oneNote() throws IOException {
        notes = Files.createDirectory(temp.resolve("content")).toString();
        site = temp.resolve("site").toString();
        Files.writeString(temp.resolve("content/cells.md"), "# Cells é\n\nSmall rooms.\n");
    }
}
