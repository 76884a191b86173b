package dev.studyleaf.browser;

import java.nio.file.Path;

/** Where browser tests keep what stays until the next run: tests run in several processes, and each has a folder of its own. */
final class Scratch {
    private static final Path FOLDER = Path.of("target", "browser", System.getProperty("studyleaf.fork", "process-1"))
            .toAbsolutePath();

    private Scratch() {}

    /** A folder by its name, which may not be there yet. */
    static Path folder(String name) {
        return FOLDER.resolve(name);
    }
}
