package dev.studyleaf.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What the program wrote at a path: enough to see later that somebody else has put another file there. That needs no
 * cryptography, but it must cost little for each page.
 *
 * @param path as of a {@link SiteFile}
 * @param sum CRC-32C of the content
 * @param size bytes
 */
public record Written(String path, int sum, long size) {
    private static final HexFormat HEX = HexFormat.of();

    static Written of(String path, byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, bytes.length);
        return new Written(path, (int) sum.getValue(), bytes.length);
    }

    static Written of(String path, Path file) throws IOException {
        CRC32C sum = new CRC32C();
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sum.update(buffer, 0, n);
                size += n;
            }
        }
        return new Written(path, (int) sum.getValue(), size);
    }

    /** Whether the file on disk is still the one that was written, reached without a link on the way. */
    boolean isStill(Path root) throws IOException {
        Path file = root.resolve(path);
        return SitePaths.straight(root, path)
                && SitePaths.isFile(file)
                && Files.size(file) == size
                && of(path, file).sum() == sum;
    }

    String line() {
        return HEX.toHexDigits(sum) + ' ' + size + ' ' + path;
    }

    /** Reads a line; nothing if it is damaged or names a path that the program would never write. */
    static Optional<Written> parse(String line) {
        String[] parts = line.split(" ", 3);
        try {
            return parts.length == 3 && SitePaths.good(parts[2])
                    ? Optional.of(
                            new Written(parts[2], Integer.parseUnsignedInt(parts[0], 16), Long.parseLong(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
