package dev.studyleaf.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file of the site, and what the file system said of it when it was written.
 *
 * @param file what is in it
 * @param stamp see {@link Stamps#ofFile}: as long as it is the same, nobody need read the file to see that it is as it was
 */
public record Standing(Written file, long stamp) {
    /** Whether the file at a path, to which no link leads, is still the one that was written. */
    boolean isStill(Path at) throws IOException {
        long now = Stamps.ofFile(at);
        return now != Stamps.NONE
                && (now == stamp || Written.of(file.path(), at).equals(file));
    }
}
