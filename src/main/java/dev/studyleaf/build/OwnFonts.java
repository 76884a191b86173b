package dev.studyleaf.build;

import java.nio.file.Path;

/** Where authors put fonts for letters that those of the program lack. */
final class OwnFonts {
    private OwnFonts() {}

    static Path of(Path notes) {
        return notes.resolve("templates").resolve("fonts");
    }
}
