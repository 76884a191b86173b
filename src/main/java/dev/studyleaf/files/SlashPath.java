package dev.studyleaf.files;

import java.nio.file.Path;

/** Paths as notes, sites and messages write them: with {@code /} on every system. */
public final class SlashPath {
    private SlashPath() {}

    /** A path as it is. */
    public static String of(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The last part of a path: a file without its folders. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Where a file is below a folder; both paths are absolute, or neither is. */
    public static String below(Path folder, Path file) {
        return of(folder.relativize(file));
    }
}
