package dev.studyleaf.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The step from the old site to the new. Once the journal stands in the work folder, everything new is staged beside it
 * and the step will be done: now, or by the next build if this one is killed. Each part of it can be done twice.
 */
record Journal(Path out) {
    private static final String DELETE = "delete ";
    private static final String SWAP = "swap ";

    static boolean isIn(Path out) {
        return SitePaths.isFile(new Journal(out).file());
    }

    Path work() {
        return out.resolve(SitePaths.WORK);
    }

    /** Where new files are staged, under the paths that they will have. */
    Path staged() {
        return work().resolve("new");
    }

    private Path replaced() {
        return work().resolve("old");
    }

    private Path file() {
        return work().resolve("journal");
    }

    /** From here on there is no way back. */
    void write(Collection<Written> deletes, Collection<String> swaps) throws IOException {
        StringBuilder text = new StringBuilder();
        deletes.forEach(file -> text.append(DELETE).append(file.line()).append('\n'));
        swaps.forEach(folder -> text.append(SWAP).append(folder).append('\n'));
        Path draft = work().resolve("journal-draft");
        Files.writeString(draft, text);
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Does what the journal says, and removes it. */
    void finish() throws IOException {
        List<String> lines = Files.readAllLines(file(), StandardCharsets.UTF_8);
        for (String line : lines) {
            if (line.startsWith(DELETE)) {
                delete(line.substring(DELETE.length()));
            }
        }
        for (String line : lines) {
            if (line.startsWith(SWAP) && SitePaths.good(line.substring(SWAP.length()))) {
                swap(line.substring(SWAP.length()));
            }
        }
        if (SitePaths.isFolder(staged())) {
            merge(staged(), out);
        }
        Files.delete(file());
    }

    /** Removes what is staged and what was replaced. */
    void clean() throws IOException {
        SitePaths.deleteTree(staged());
        SitePaths.deleteTree(replaced());
        Files.deleteIfExists(work().resolve("journal-draft"));
    }

    private void delete(String line) throws IOException {
        Written file = Written.parse(line).orElse(null);
        if (file == null || !file.isStill(out)) {
            return;
        }
        Path path = out.resolve(file.path());
        Files.delete(path);
        Path folder = path.getParent();
        while (folder != null && !folder.equals(out) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext();
        }
    }

    /** Two renames in place of one for each file. Where a folder cannot be renamed, its files are, by the merge. */
    private void swap(String folder) throws IOException {
        Path from = staged().resolve(folder);
        Path to = out.resolve(folder);
        Path aside = replaced().resolve(folder);
        if (!SitePaths.isFolder(from) || !SitePaths.straight(out, folder)) {
            return;
        }
        if (SitePaths.exists(to)) {
            Files.createDirectories(Objects.requireNonNull(aside.getParent()));
            try {
                Files.move(to, aside, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                // a mount point, or held open by another program: the merge renames file by file
                return;
            }
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void merge(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(from)) {
            for (Path child : children) {
                Path target = to.resolve(child.getFileName());
                if (!SitePaths.isFolder(child)) {
                    moveFile(child, target);
                } else if (!SitePaths.isFolder(target)) {
                    moveFolder(child, target);
                } else {
                    merge(child, target);
                }
            }
        }
    }

    private static void moveFolder(Path from, Path to) throws IOException {
        if (SitePaths.exists(to)) {
            throw new FileSystemException(to.toString(), null, "a file stands where a folder must be");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.createDirectory(to);
            merge(from, to);
        }
    }

    private static void moveFile(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Path near = to.resolveSibling(to.getFileName() + ".studyleaf-new");
            Files.copy(from, near, StandardCopyOption.REPLACE_EXISTING);
            Files.move(near, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
