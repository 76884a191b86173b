package dev.studyleaf.output;

import dev.studyleaf.files.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * What the file system says of the files of a folder, without reading them: where each is, how long, when it was last
 * changed, and which one it is. Equal for two looks between which nothing was changed; a file that was written again differs,
 * whatever was written.
 *
 * @param sum over all of them
 * @param files how many there are
 * @param youngest when the last one was changed, in milliseconds since 1970; 0 where there is none
 */
public record Stamps(String sum, int files, long youngest) {
    /** A file may change again within the same tick of the file system's clock, and its stamp would not show it. */
    public static final long TICK_MILLIS = 2000;

    private static final long PRIME = 0x100000001B3L;
    /** What {@link #ofFile} says of what is no file. */
    static final long NONE = 0;

    /** The same of one file: where it is not told apart from another of its path, both are of the same length and time, and one. */
    static long ofFile(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? stamp(attributes) : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    /** The same of a file that was not changed lately; nothing of another, which may change again without a new stamp. */
    public static OptionalLong settled(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            long age =
                    System.currentTimeMillis() - attributes.lastModifiedTime().toMillis();
            return attributes.isRegularFile() && age > TICK_MILLIS
                    ? OptionalLong.of(stamp(attributes))
                    : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static long stamp(BasicFileAttributes attributes) {
        long stamp = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        stamp = stamp * PRIME + attributes.size();
        stamp = stamp * PRIME + Objects.hashCode(attributes.fileKey());
        return stamp == NONE ? 1 : stamp;
    }

    /** Files whose names start with a dot are left out, but for what this program keeps in the folder of a site; so are sites
     * that lie inside. */
    public static Stamps of(Path folder) throws IOException {
        Look look = new Look(folder, Long.MAX_VALUE);
        Files.walkFileTree(folder, look);
        Collections.sort(look.lines);
        MessageDigest digest = Digests.sha256();
        look.lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return new Stamps(HexFormat.of().formatHex(digest.digest()), look.lines.size(), look.youngest);
    }

    /** The files that {@link #of} tells of and that were changed at a time or later, in milliseconds since 1970. */
    public static List<Path> changedSince(Path folder, long since) throws IOException {
        Look look = new Look(folder, since);
        Files.walkFileTree(folder, look);
        return List.copyOf(look.young);
    }

    private static final class Look extends SimpleFileVisitor<Path> {
        private final int root;
        private final long since;
        private final List<String> lines = new ArrayList<>();
        private final List<Path> young = new ArrayList<>();
        private long youngest;

        Look(Path folder, long since) {
            this.root = folder.toString().length();
            this.since = since;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.toString().length() > root && (isForeign(folder) || SiteFolder.is(folder))
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isForeign(file)) {
                add(file, attributes.isSymbolicLink() ? target(file) : attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, BasicFileAttributes attributes) {
            long changed = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            long millis = attributes.lastModifiedTime().toMillis();
            youngest = Math.max(youngest, millis);
            if (millis >= since) {
                young.add(file);
            }
            lines.add(file.toString().substring(root)
                    + '\n'
                    + attributes.size()
                    + ' '
                    + changed
                    + ' '
                    + Objects.hashCode(attributes.fileKey())
                    + '\n');
        }

        private static BasicFileAttributes target(Path link) {
            try {
                return Files.readAttributes(link, BasicFileAttributes.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static boolean isForeign(Path path) {
            String name = String.valueOf(path.getFileName());
            return name.startsWith(".") && !name.equals(SitePaths.MANIFEST) && !name.equals(SitePaths.WORK);
        }
    }
}
