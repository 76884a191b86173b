package dev.studyleaf.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes one file so that there is never half of it: the old one stays until the new one is whole. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes what is in a file. */
    public interface Content {
        void to(Path file) throws IOException;
    }

    /** Writes or replaces a file; its folder must be there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, next -> Files.write(next, bytes));
    }

    /** The same with what is too much to be held in memory. */
    public static void write(Path file, Content content) throws IOException {
        Path whole = file.toAbsolutePath();
        Path next = whole.resolveSibling("." + whole.getFileName() + ".part");
        try {
            filled(next, whole, content);
            letSame(next, whole);
            try {
                Files.move(next, whole, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(next, whole, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** Whoever may read and write the old file may do so with the new one. */
    private static void letSame(Path next, Path whole) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(whole, PosixFileAttributeView.class);
        if (old != null && Files.exists(whole)) {
            Files.setPosixFilePermissions(next, old.readAttributes().permissions());
        }
    }

    /** A full disk is told without the name of a file; we know which it was. */
    private static void filled(Path next, Path whole, Content content) throws IOException {
        try {
            content.to(next);
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(whole.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }
}
