package dev.studyleaf.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second build out of the same folder. The operating system holds the lock, so that it ends with its owner
 * however that ends; the file only says who the owner is.
 */
final class OutputLock implements AutoCloseable {
    /** Another process, or another thread of this one, is writing. */
    static final class Busy extends IOException {
        private static final long serialVersionUID = 1;

        Busy(String message) {
            super(message);
        }
    }

    private static final long BEHIND_THE_TEXT = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks a file that is created where it is missing, with its folder. */
    static OutputLock on(Path file) throws IOException {
        while (true) {
            OutputLock lock = attempt(file);
            if (lock != null) {
                return lock;
            }
        }
    }

    /**
     * Nothing if the file was deleted by its last owner while we opened it: then there is a newer one to lock. Where
     * another thread of this process holds the lock, closing our channel ends it for other processes (POSIX); our own
     * threads stay out.
     */
    private static @Nullable OutputLock attempt(Path file) throws IOException {
        create(file);
        FileChannel channel = null;
        boolean locked = false;
        try {
            Object before = key(file);
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock(BEHIND_THE_TEXT, 1, false) == null) {
                throw new Busy("process " + owner(channel) + " is writing it");
            }
            if (!Objects.equals(before, key(file))) {
                return null;
            }
            sign(file, channel);
            locked = true;
            return new OutputLock(file, channel);
        } catch (NoSuchFileException e) {
            return null;
        } catch (OverlappingFileLockException e) {
            throw new Busy("this process is writing it already");
        } finally {
            if (channel != null && !locked) {
                channel.close();
            }
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.createFile(file);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            // there already, or its folder is just being removed: opening it shows which
            return;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /** On a full disk there is no place for our number. The file is ours by then, and nobody else would remove it. */
    private static void sign(Path file, FileChannel channel) throws IOException {
        String pid = ProcessHandle.current().pid() + "\n";
        try {
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        return StandardCharsets.US_ASCII.decode(bytes.flip()).toString().strip();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
