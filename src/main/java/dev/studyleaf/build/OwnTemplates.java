package dev.studyleaf.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The author's fonts by name and size, for the mark of what is printed with them. */
    static String fontMark(Path notes) {
        Path folder = fonts(notes);
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            StringBuilder mark = new StringBuilder();
            for (Path file : files.sorted().toList()) {
                mark.append(file.getFileName())
                        .append(':')
                        .append(Files.size(file))
                        .append(' ');
            }
            return mark.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
