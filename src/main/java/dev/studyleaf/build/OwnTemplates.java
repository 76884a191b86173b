package dev.studyleaf.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where authors put templates, assets, texts and fonts that stand in for those of the program. */
final class OwnTemplates {
    private static final String FOLDER = "templates";

    private OwnTemplates() {}

    /** The folder that was {@code given}, else the one in the folder of the notes; empty where there is none. */
    static Optional<Path> of(Path notes, Optional<Path> given) {
        return given.or(() -> Optional.of(notes.resolve(FOLDER))).filter(Files::isDirectory);
    }

    /** For letters that the fonts of the program lack; it need not be there. */
    static Path fonts(Path notes) {
        return notes.resolve(FOLDER).resolve("fonts");
    }
}
