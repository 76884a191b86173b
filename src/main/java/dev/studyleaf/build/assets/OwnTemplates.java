package dev.studyleaf.build.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where authors put templates, assets, texts and fonts that stand in for those of the program. */
public final class OwnTemplates {
    private static final String FOLDER = "templates";

    private OwnTemplates() {}

    /** The folder that was {@code given}, else the one in the folder of the notes; empty where there is none. */
    public static Optional<Path> of(Path notes, Optional<Path> given) {
        return given.or(() -> Optional.of(notes.resolve(FOLDER))).filter(Files::isDirectory);
    }

    /** What stands in a folder of templates: for each file, by its path, what tells it from any other. */
    public static Map<String, String> sums(Optional<Path> folder) {
        if (folder.isEmpty()) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder.get())) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, OwnTemplates::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Mark().and(bytes).digits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For letters that the fonts of the program lack; it need not be there. */
    public static Path fonts(Path notes) {
        return notes.resolve(FOLDER).resolve("fonts");
    }

    /** What tells the author's fonts from any others, for the mark of what is printed with them. */
    public static String fontMark(Path fonts) {
        return sums(Optional.of(fonts).filter(Files::isDirectory)).values().stream()
                .sorted()
                .collect(Collectors.joining());
    }
}
