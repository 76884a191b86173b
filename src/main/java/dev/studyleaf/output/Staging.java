package dev.studyleaf.output;

import dev.studyleaf.files.SlashPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a build under way: those that differ from the site on disk are written beside it, the others only noted. */
final class Staging {
    private final Journal journal;
    private final Manifest old;
    private final Map<String, Written> files = new ConcurrentHashMap<>();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();
    /** The folders of the site as it was, by whether they are there; it does not change while a build is under way. */
    private final Map<Path, Boolean> present = new ConcurrentHashMap<>();

    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();

    Staging(Journal journal, Manifest old) {
        this.journal = journal;
        this.old = old;
    }

    Journal journal() {
        return journal;
    }

    Standing add(SiteFile file) {
        Written written = Written.of(file.path(), file.bytes());
        note(written);
        AtomicLong stamp = new AtomicLong(Stamps.NONE);
        attempt(() -> {
            Path target = target(file.path());
            boolean same =
                    isFileOf(target, file.bytes().length) && Arrays.equals(Files.readAllBytes(target), file.bytes());
            Path stands = same ? target : stage(file.path(), new ByteArrayInputStream(file.bytes()));
            stamp.set(Stamps.ofFile(stands));
        });
        return new Standing(written, stamp.get());
    }

    /** Whether the file stands in the site as it was written; it is then one of this build. */
    boolean keep(Standing known) {
        try {
            boolean still = known.isStill(target(known.file().path()));
            if (still) {
                note(known.file());
            }
            return still;
        } catch (IOException e) {
            // it is written anew, which tells what is wrong
            return false;
        }
    }

    void add(CopiedFile file) {
        attempt(() -> {
            Written written = Written.of(file.path(), file.source());
            note(written);
            Path target = target(file.path());
            if (!isFileOf(target, written.size()) || Files.mismatch(target, file.source()) >= 0) {
                try (InputStream in = Files.newInputStream(file.source())) {
                    stage(file.path(), in);
                }
            }
        });
    }

    Collection<Written> files() {
        return List.copyOf(files.values());
    }

    WriteReport publish() throws IOException {
        IOException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        Manifest manifest = Manifest.of(files.values());
        List<Written> deletes = deletes();
        if (changed.isEmpty() && deletes.isEmpty() && manifest.equals(old)) {
            return new WriteReport(0, files.size(), 0);
        }
        Set<String> deleted = deletes.stream().map(Written::path).collect(Collectors.toSet());
        Set<Path> looked = new HashSet<>();
        for (String path : changed) {
            refuseObstacle(path, deleted, looked);
        }
        Set<String> kept = new HashSet<>(files.keySet());
        kept.removeAll(changed);
        write(SitePaths.MANIFEST, new ByteArrayInputStream(manifest.bytes()));
        List<String> swaps = new FolderSwaps(journal, changed, kept, deleted).prepared();
        stepEvenOnShutdown(outside(swaps, deletes), swaps);
        return new WriteReport(changed.size(), kept.size(), deleted.size());
    }

    /** Deletes in swapped folders need no doing of their own. */
    private static Collection<Written> outside(List<String> swaps, List<Written> deletes) {
        return deletes.stream()
                .filter(file -> swaps.stream().noneMatch(folder -> file.path().startsWith(folder + "/")))
                .toList();
    }

    /** What the last build wrote, this one does not, and nobody has replaced since. */
    private List<Written> deletes() throws IOException {
        List<Written> deletes = new ArrayList<>();
        for (Written file : old.without(files)) {
            if (file.isStill(journal.out())) {
                deletes.add(file);
            }
        }
        return deletes;
    }

    private void note(Written file) {
        if (files.put(file.path(), file) != null) {
            throw new IllegalArgumentException("two files of the site at `" + file.path() + "`");
        }
    }

    private interface Attempt {
        void run() throws IOException;
    }

    /** After the first failure nothing more is written; publishing tells it. */
    private void attempt(Attempt attempt) {
        if (failure.get() != null) {
            return;
        }
        try {
            attempt.run();
        } catch (IOException e) {
            failure.compareAndSet(null, e);
        } catch (UncheckedIOException e) {
            failure.compareAndSet(null, e.getCause());
        }
    }

    private Path target(String path) throws IOException {
        Path target = journal.out().resolve(path);
        boolean straight = folders.computeIfAbsent(folder(target), folder -> SitePaths.straight(journal.out(), path));
        if (!straight) {
            throw new FileSystemException(target.toString(), null, "a symbolic link is on the way");
        }
        return target;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private boolean isFileOf(Path target, long size) throws IOException {
        return isInSite(folder(target)) && SitePaths.isFile(target) && Files.size(target) == size;
    }

    /** Whether a folder of the site is there; in one that is not, no file need be looked for. */
    private boolean isInSite(Path folder) {
        return present.computeIfAbsent(folder, SitePaths::isFolder);
    }

    /** Gives where the file lies until it is moved to its place, which changes nothing that stamps tell. */
    private Path stage(String path, InputStream bytes) throws IOException {
        Path file = write(path, bytes);
        changed.add(path);
        return file;
    }

    private Path write(String path, InputStream bytes) throws IOException {
        Path file = journal.staged().resolve(path);
        folders.computeIfAbsent(folder(file), Staging::created);
        Files.copy(bytes, file);
        return file;
    }

    private static boolean created(Path folder) {
        try {
            Files.createDirectories(folder);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What stands where a new file must be: a folder that will not be empty, or a file in place of a folder. The folders
     * that were {@code looked} at are good.
     */
    private void refuseObstacle(String path, Set<String> deleted, Set<Path> looked) throws IOException {
        Path out = journal.out();
        Path target = out.resolve(path);
        if (isInSite(folder(target)) && SitePaths.isFolder(target)) {
            try (Stream<Path> below = Files.walk(target)) {
                boolean stays = below.anyMatch(
                        file -> !SitePaths.isFolder(file) && !deleted.contains(SlashPath.below(out, file)));
                if (stays) {
                    throw new FileSystemException(target.toString(), null, "a folder stands where a file must be");
                }
            }
        }
        for (Path up = folder(target); !up.equals(out) && looked.add(up); up = folder(up)) {
            String name = SlashPath.below(out, up);
            if (SitePaths.exists(up) && !SitePaths.isFolder(up) && !deleted.contains(name)) {
                throw new FileSystemException(up.toString(), null, "a file stands where a folder must be");
            }
            if (SitePaths.isFolder(up) && !Files.isWritable(up)) {
                throw new FileSystemException(up.toString(), null, "the folder is not writable");
            }
        }
    }

    /** An end by signal (Ctrl-C) waits for these few milliseconds; only a hard kill leaves them to the next build. */
    private void stepEvenOnShutdown(Collection<Written> deletes, List<String> swaps) throws IOException {
        CountDownLatch done = new CountDownLatch(1);
        Thread waiting = new Thread(() -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            Runtime.getRuntime().addShutdownHook(waiting);
        } catch (IllegalStateException e) {
            throw new IOException("the program is being ended", e);
        }
        try {
            journal.write(deletes, swaps);
            journal.finish();
        } finally {
            done.countDown();
            remove(waiting);
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the shutdown has begun and waits no longer
            return;
        }
    }
}
