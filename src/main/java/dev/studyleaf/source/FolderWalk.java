package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.SiteFolder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a folder. Left out are names that start with a dot, the author's templates, sites that
 * this program made, folders that other programs fill, links that leave the folder, links to folders (what they lead to is read at its own place) and what is no file, such as a pipe.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
    /** Folders of programs, which hold other people's files. */
    private static final Set<String> FOREIGN =
            Set.of("node_modules", "bower_components", "site-packages", "__pycache__", "venv", "_site");

    private final Path root;
    private final Diagnostics diagnostics;
    private final Map<String, Path> found = new TreeMap<>(CodePointOrder.ORDER);
    private boolean vault;

    private FolderWalk(Path root, Diagnostics diagnostics) {
        this.root = root;
        this.diagnostics = diagnostics;
    }

    /** Walks through {@code root}, which must be a real path. */
    static FolderWalk of(Path root, Diagnostics diagnostics) throws IOException {
        FolderWalk walk = new FolderWalk(root, diagnostics);
        Files.walkFileTree(root, walk);
        return walk;
    }

    /** The files by their path below the root, in code point order. */
    Map<String, Path> files() {
        return found;
    }

    /** Whether Obsidian keeps settings of its own in the folder or below. */
    boolean isVault() {
        return vault;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        vault |= name(folder).equals(".obsidian");
        boolean skipped = !folder.equals(root)
                && (hidden(folder)
                        || path(folder).equals("templates")
                        || FOREIGN.contains(name(folder))
                        || SiteFolder.is(folder));
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!hidden(file) && (attributes.isRegularFile() || (attributes.isSymbolicLink() && leadsToFile(file)))) {
            found.put(path(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        if (!hidden(file)) {
            diagnostics.add(unreadable(path(file), problem));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        if (problem != null) {
            diagnostics.add(unreadable(path(folder), problem));
        }
        return FileVisitResult.CONTINUE;
    }

    static Diagnostic unreadable(String path, IOException problem) {
        String why = problem.getClass().getSimpleName().replace("Exception", "");
        String words = why.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String message = "cannot be read (" + (words.isEmpty() ? "input/output problem" : words) + ")";
        return Diagnostic.about(path, Code.FILE_UNREADABLE, message, "check who may read it");
    }

    private boolean leadsToFile(Path link) {
        String message;
        try {
            Path target = link.toRealPath();
            if (target.startsWith(root)) {
                return Files.isRegularFile(target) && !underDot(target);
            }
            message = "a symbolic link to outside the notes' folder";
        } catch (IOException e) {
            message = "a symbolic link that leads nowhere";
        }
        String help = "copy what it leads to into the notes' folder";
        diagnostics.add(Diagnostic.about(path(link), Code.FILE_LINK_OUTSIDE, message, help));
        return false;
    }

    private boolean underDot(Path target) {
        for (Path name : root.relativize(target)) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private String path(Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
