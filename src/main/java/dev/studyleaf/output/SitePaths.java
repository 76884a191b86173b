package dev.studyleaf.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The rules for paths below the output folder, and where they lead on disk. */
final class SitePaths {
    /** The list of what the program wrote. */
    static final String MANIFEST = ".studyleaf-manifest";

    /** The folder of a build under way; gone when it is done. */
    static final String WORK = ".studyleaf";

    private SitePaths() {}

    /** Whether a path stays inside the output, is written with single {@code /} and is none of the program's own. */
    static boolean good(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        boolean plain = path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == 0x7F);
        return plain && !path.equals(MANIFEST) && !path.equals(WORK) && !path.startsWith(WORK + "/");
    }

    static String checked(String path) {
        if (!good(path)) {
            throw new IllegalArgumentException("no path for a file of the site: `" + path + "`");
        }
        return path;
    }

    static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether every folder on the way from the root to a file is a folder or missing: nothing leads elsewhere. */
    static boolean straight(Path root, String path) {
        Path at = root;
        String[] names = path.split("/");
        for (int i = 0; i + 1 < names.length; i++) {
            at = at.resolve(names[i]);
            if (Files.isSymbolicLink(at)) {
                return false;
            }
        }
        return true;
    }

    /** Deletes a file or a whole folder; links in it are deleted, not followed. */
    static void deleteTree(Path path) throws IOException {
        if (isFolder(path)) {
            try (var children = Files.newDirectoryStream(path)) {
                for (Path child : children) {
                    deleteTree(child);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
