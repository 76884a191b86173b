package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file {@code studyleaf.lock} beside the notes, which keeps the ids of their questions. */
public final class LockFile {
    public static final String NAME = "studyleaf.lock";

    private LockFile() {}

    /** Its text, if it is there. */
    public static Optional<SourceText> read(Path notes, Diagnostics diagnostics) {
        Path file = notes.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TextDecoder.decode(NAME, Files.readAllBytes(file), diagnostics));
        } catch (IOException e) {
            diagnostics.add(FolderWalk.unreadable(NAME, e));
            return Optional.empty();
        }
    }
}
