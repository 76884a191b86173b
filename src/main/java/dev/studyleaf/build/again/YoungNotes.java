package dev.studyleaf.build.again;

import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.build.site.Built;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.files.SlashPath;
import dev.studyleaf.output.Stamps;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolderReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes that were changed so shortly before a build that they may have changed again while it read them, with the same stamp. Once that
 * time has gone by they are read again.
 */
final class YoungNotes {
    private YoungNotes() {}

    /**
     * Whether all files that were changed since a time are notes, and say what a site was made of. Of other files nobody knows what was read.
     *
     * @param since in milliseconds since 1970
     */
    static boolean areAsBuilt(BuildRequest request, long since, Built built) {
        StudyReading reading = built.rendering().reading();
        Map<String, SourceText> read = new HashMap<>();
        reading.study()
                .notes()
                .forEach(note -> read.put(note.parsed().path(), note.parsed().text()));
        boolean cards = reading.settings().cards();
        Path root = request.notes();
        try {
            List<Path> own = request.templates().isEmpty()
                    ? List.of()
                    : Stamps.changedSince(request.templates().get(), since);
            return own.isEmpty()
                    && Stamps.changedSince(root, since).stream()
                            .map(file -> SlashPath.below(root, file))
                            .allMatch(path -> read.containsKey(path) && isStill(root, path, cards, read.get(path)));
        } catch (IOException | UncheckedIOException e) {
            // the next build says what is wrong
            return false;
        }
    }

    /** A file that is read with a complaint is left to the next build: other bytes may be read as the same text. */
    private static boolean isStill(Path root, String path, boolean cards, SourceText before) {
        Diagnostics found = new Diagnostics();
        Optional<SourceFile> now = SourceFolderReader.note(root, path, cards, found);
        return found.isEmpty()
                && now.filter(file -> file.text().text().equals(before.text())).isPresent();
    }
}
