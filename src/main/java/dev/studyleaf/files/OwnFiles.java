package dev.studyleaf.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files that come with the program, in its jar. */
public final class OwnFiles {
    private OwnFiles() {}

    /**
     * The bytes of a file.
     *
     * @param from the class that needs it: names are relative to its package, those that begin with {@code /} are not
     * @throws IllegalStateException where there is no such file, which is a mistake in how the jar was made
     */
    public static byte[] bytes(Class<?> from, String name) {
        return find(from, name).orElseThrow(() -> new IllegalStateException("the jar lacks " + name));
    }

    /** The same as text, which is UTF-8 in all our files. */
    public static String text(Class<?> from, String name) {
        return new String(bytes(from, name), StandardCharsets.UTF_8);
    }

    /** A file that need not be there. */
    public static Optional<byte[]> find(Class<?> from, String name) {
        try (InputStream in = from.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
