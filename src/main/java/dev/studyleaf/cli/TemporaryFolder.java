package dev.studyleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that goes with the process, even where it is ended while it writes into it. */
final class TemporaryFolder {
    /** A build that was ended may make the folder once more. */
    private static final int MOST = 100;

    private TemporaryFolder() {}

    /** A new and empty folder. */
    static Path make(String prefix) throws IOException {
        Path folder = Files.createTempDirectory(prefix);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
        return folder;
    }

    /** Removes it. It gets another name first: a thread that still writes finds it no more. */
    static void remove(Path folder) {
        try {
            for (int i = 0; i < MOST && Files.exists(folder); i++) {
                Path gone = folder.resolveSibling(folder.getFileName() + "-" + i);
                Files.move(folder, gone);
                delete(gone);
            }
        } catch (IOException e) {
            // the system cleans its temporary folder; there is nobody left to tell
            return;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
