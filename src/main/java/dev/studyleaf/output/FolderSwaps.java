package dev.studyleaf.output;

import dev.studyleaf.files.SlashPath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds folders of which so much changes that they are better swapped as a whole: their unchanged files are linked into
 * the staged folder, and then two renames do what otherwise takes one for each file. That keeps the time short in which a
 * kill would find the site half old and half new.
 *
 * @param journal of the output
 * @param changed the paths that are staged
 * @param kept the paths that stay as they are
 * @param deleted the paths that go
 */
record FolderSwaps(Journal journal, Set<String> changed, Set<String> kept, Set<String> deleted) {
    private static final int MANY = 50;
    private static final int SHARE = 4;

    /** The folders to swap, none inside another; their unchanged files are linked. */
    List<String> prepared() throws IOException {
        Map<String, Integer> changes = new HashMap<>();
        Map<String, Integer> all = new HashMap<>();
        for (Collection<String> paths : List.of(changed, deleted)) {
            paths.forEach(path -> count(path, changes));
            paths.forEach(path -> count(path, all));
        }
        kept.forEach(path -> count(path, all));
        List<String> swaps = new ArrayList<>();
        for (String folder : new TreeSet<>(changes.keySet())) {
            boolean inside = swaps.stream().anyMatch(outer -> folder.startsWith(outer + "/"));
            int many = changes.getOrDefault(folder, 0);
            boolean worth = many >= MANY && many * SHARE >= all.getOrDefault(folder, 0);
            if (!inside && worth && isOurs(folder) && linked(folder)) {
                swaps.add(folder);
            }
        }
        return swaps;
    }

    private static void count(String path, Map<String, Integer> counts) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            counts.merge(path.substring(0, slash), 1, Integer::sum);
        }
    }

    /** Whether all files in a folder of the old site are ours, and it is on the same file system. */
    private boolean isOurs(String folder) throws IOException {
        Path out = journal.out();
        Path real = out.resolve(folder);
        if (!SitePaths.isFolder(real)
                || !SitePaths.isFolder(journal.staged().resolve(folder))
                || !Files.getFileStore(real).equals(Files.getFileStore(out))) {
            return false;
        }
        boolean[] ours = {true};
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = SlashPath.below(out, file);
                ours[0] = attributes.isRegularFile()
                        && (changed.contains(path) || kept.contains(path) || deleted.contains(path));
                return ours[0] ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
            }
        });
        return ours[0];
    }

    /** Links the unchanged files of a folder; where the file system has no links, its files are renamed one by one. */
    private boolean linked(String folder) throws IOException {
        for (String path : kept) {
            if (path.startsWith(folder + "/")) {
                Path link = journal.staged().resolve(path);
                Files.createDirectories(Objects.requireNonNull(link.getParent()));
                try {
                    Files.createLink(link, journal.out().resolve(path));
                } catch (UnsupportedOperationException | IOException e) {
                    return false;
                }
            }
        }
        return true;
    }
}
