package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files of the folder that a note may take text from, and whether one was asked for. Safe for threads. */
public final class Includes {
    /** The largest file that is taken into a note, in bytes. */
    public static final int LARGEST = 1024 * 1024;

    /** No files. */
    public static final Includes NONE = new Includes(Map.of(), Map.of());

    private final Map<String, Path> files;
    private final Map<String, String> siteValues;

    private volatile boolean asked;

    private Includes(Map<String, Path> files, Map<String, String> siteValues) {
        this.files = files;
        this.siteValues = siteValues;
    }

    /** Those of a folder. */
    public static Includes of(SourceFolder folder) {
        Map<String, Path> files = new HashMap<>();
        folder.attachments().forEach(file -> files.put(file.path(), file.file()));
        folder.notes().forEach(note -> files.put(note.path(), folder.root().resolve(note.path())));
        Map<String, String> values = new Includes(files, Map.of())
                .text(JekyllSettings.FILE)
                .map(JekyllSettings::read)
                .orElse(Map.of());
        return new Includes(files, values);
    }

    /** The same files, for one note. */
    public Includes unasked() {
        return new Includes(files, siteValues);
    }

    /** What the settings of Jekyll say, if the folder has such, by their names: {@code repository}. */
    public Map<String, String> siteValues() {
        return siteValues;
    }

    /** Whether a note asked for a file: what became of it then hangs on more than the note. */
    public boolean asked() {
        return asked;
    }

    /**
     * The path of the file that a note means: from its own folder, from the folder of the notes, from a folder around the
     * note, the innermost first, or from a folder above the notes that is left out.
     */
    public Optional<String> find(String from, String written) {
        asked = true;
        Optional<String> own = FolderPath.resolve(from, written).filter(files::containsKey);
        if (own.isPresent()) {
            return own;
        }
        for (int slash = from.lastIndexOf('/'); slash > 0; slash = from.lastIndexOf('/', slash - 1)) {
            Optional<String> around = FolderPath.resolve(from.substring(0, slash + 1) + "x", "./" + written);
            if (around.filter(files::containsKey).isPresent()) {
                return around;
            }
        }
        Optional<String> path = FolderPath.resolve("", written);
        while (path.isPresent() && !files.containsKey(path.get())) {
            int slash = path.get().indexOf('/');
            path = slash < 0 ? Optional.empty() : Optional.of(path.get().substring(slash + 1));
        }
        return path;
    }

    /** The text of a file; empty where it cannot be read or is too large. */
    public Optional<String> text(String path) {
        Path file = files.get(path);
        try {
            if (file == null || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            return Optional.of(TextDecoder.decode(path, Files.readAllBytes(file), new Diagnostics())
                    .text());
        } catch (IOException unreadable) {
            return Optional.empty(); // the note says so at the place where it asks for it
        }
    }
}
