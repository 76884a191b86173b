package dev.studyleaf.serve;

import dev.studyleaf.output.SiteFolder;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Waits for changes below some folders. Events only say that something happened: after each burst of them that may be
 * about folders all are looked at again, so that new nested ones are watched before the next build reads them. Nothing is
 * lost by that order, whatever an editor does to save a file.
 */
public final class SourceWatcher implements AutoCloseable {
    /** A burst is over when nothing happened for this long. Editors write, rename and delete within a few milliseconds. */
    private static final int QUIET_MILLIS = 25;

    /** A burst without an end is cut here, so that a program that writes all the time cannot hold the site back. */
    private static final int LONGEST_BURST_MILLIS = 1000;

    private final List<Path> roots;
    private final WatchService service;
    private final Map<Path, WatchKey> watched = new HashMap<>();

    /** Watches what is below {@code roots}; one that does not exist is watched from its creation on if its parent is. */
    public SourceWatcher(List<Path> roots) throws IOException {
        this.roots = List.copyOf(roots);
        this.service = FileSystems.getDefault().newWatchService();
        watchFolders();
    }

    /**
     * Waits until something has changed and a moment of quiet has followed.
     *
     * @return what has changed, as far as the system tells; empty once the watcher is closed
     */
    public Optional<Set<Path>> await() throws InterruptedException, IOException {
        try {
            Burst burst = new Burst();
            while (burst.isNothing()) {
                WatchKey key = service.poll(1, TimeUnit.SECONDS);
                if (key != null) {
                    burst.add(key);
                } else if (rootCameBack()) {
                    burst.folders = true;
                }
            }
            settle(burst);
            if (burst.folders) {
                watchFolders();
            }
            return Optional.of(Set.copyOf(burst.files));
        } catch (ClosedWatchServiceException e) {
            // closed by another thread: the end of watching, not a fault
            return Optional.empty();
        }
    }

    /** What happened within a moment. */
    private static final class Burst {
        private final Set<Path> files = new LinkedHashSet<>();
        /** Whether folders may have come or gone. */
        private boolean folders;

        boolean isNothing() {
            return files.isEmpty() && !folders;
        }

        /** Takes the events of a key, but for those about files that start with a dot, which are never read. */
        void add(WatchKey key) {
            for (WatchEvent<?> event : key.pollEvents()) {
                if (!(event.context() instanceof Path name) || !(key.watchable() instanceof Path folder)) {
                    folders = true;
                } else if (!name.toString().startsWith(".")) {
                    Path file = folder.resolve(name);
                    files.add(file);
                    folders |= Files.isDirectory(file);
                }
            }
            folders |= !key.reset();
        }
    }

    /** A root that was deleted takes its key with it, so its return makes no event. */
    private boolean rootCameBack() {
        return roots.stream().anyMatch(root -> {
            WatchKey key = watched.get(root);
            return (key == null || !key.isValid()) && Files.isDirectory(root);
        });
    }

    private void settle(Burst burst) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_BURST_MILLIS);
        WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (more != null && System.nanoTime() < end) {
            burst.add(more);
            more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (more != null) {
            burst.add(more);
        }
    }

    private void watchFolders() throws IOException {
        watched.values().removeIf(key -> !key.isValid());
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                Files.walkFileTree(root, new Registering(root));
            }
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    private final class Registering extends SimpleFileVisitor<Path> {
        private final Path root;

        Registering(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            Path name = folder.getFileName();
            if (!folder.equals(root) && ((name != null && name.toString().startsWith(".")) || SiteFolder.is(folder))) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return watched.containsKey(folder) || register(folder)
                    ? FileVisitResult.CONTINUE
                    : FileVisitResult.SKIP_SUBTREE;
        }

        /** Whether the folder was still there to be watched. */
        private boolean register(Path folder) throws IOException {
            try {
                watched.put(
                        folder,
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_DELETE,
                                StandardWatchEventKinds.ENTRY_MODIFY));
                return true;
            } catch (NoSuchFileException e) {
                // deleted between the walk and here; its parent tells us if it returns
                return false;
            }
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            // deleted while we looked, or unreadable: the build says so where it matters
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
