package dev.studyleaf.kept;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A file of pieces by their names. Pieces are added at its end; a later one of a name stands for the earlier. What is damaged
 * is not there. One process has it at a time. Safe for threads.
 */
final class PieceFile implements AutoCloseable {
    /** Of a piece: length of its name and of what is in it, its mark, and a sum over these and over all. */
    private static final int HEAD = 3 * Integer.BYTES + Long.BYTES + Integer.BYTES;

    private static final int LONGEST_NAME = 1 << 16;
    private static final int AHEAD = 1 << 16;

    private final Path path;
    private final FileChannel channel;
    private final PieceTable places = new PieceTable();
    private long end;
    private boolean full;

    private PieceFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The file at a path, made where it is missing; nothing where another process has it, or nobody can write there. */
    static Optional<PieceFile> open(Path path, long program) {
        FileChannel channel = null;
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            channel = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                PieceFile file = new PieceFile(path, channel);
                file.begin(program);
                return Optional.of(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // everything is made anew
        }
        close(channel);
        return Optional.empty();
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return;
        }
    }

    /** Pieces of another program are worth nothing. */
    private void begin(long program) throws IOException {
        ByteBuffer first = ByteBuffer.allocate(Long.BYTES);
        channel.read(first, 0);
        end = Long.BYTES;
        if (first.hasRemaining() || first.getLong(0) != program) {
            channel.truncate(0);
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(program).flip(), 0);
        } else {
            find();
        }
        channel.truncate(end);
    }

    private void find() throws IOException {
        long size = channel.size();
        ByteBuffer window = ByteBuffer.allocate(AHEAD + LONGEST_NAME + HEAD);
        long from = 0;
        window.limit(0);
        while (end + HEAD <= size) {
            int at = (int) (end - from);
            if (end - from > AHEAD || at + HEAD + LONGEST_NAME > window.limit()) {
                window.clear();
                from = end;
                at = 0;
                channel.read(window, from);
                window.flip();
            }
            int name = window.getInt(at);
            int length = window.getInt(at + Integer.BYTES);
            long mark = window.getLong(at + 2 * Integer.BYTES);
            boolean whole = window.getInt(at + HEAD - 2 * Integer.BYTES) == check(name, length, mark)
                    && name >= 0
                    && name <= LONGEST_NAME
                    && length >= 0
                    && end + HEAD + name + length <= size
                    && at + HEAD + name <= window.limit();
            if (!whole) {
                return;
            }
            places.put(PieceTable.key(window.array(), at + HEAD, name), end, name, length, mark, false);
            end += HEAD + name + length;
        }
    }

    private static int check(int name, int length, long mark) {
        return Long.hashCode(mark * 31 + name) * 31 + length;
    }

    /** What is in the piece of a name, in an array of its own, if its mark is this one. */
    Optional<ByteBuffer> find(String name, long mark) throws IOException {
        byte[] title = name.getBytes(StandardCharsets.UTF_8);
        long key = PieceTable.key(title, 0, title.length);
        long start;
        int length;
        synchronized (this) {
            int slot = places.find(key);
            if (slot < 0 || places.mark(slot) != mark || places.title(slot) != title.length) {
                return Optional.empty();
            }
            start = places.start(slot);
            length = places.length(slot);
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + title.length + length);
        channel.read(bytes, start);
        byte[] all = bytes.array();
        int body = HEAD + title.length;
        if (bytes.hasRemaining()
                || bytes.getInt(HEAD - Integer.BYTES) != sum(all)
                || !Arrays.equals(all, HEAD, body, title, 0, title.length)) {
            return Optional.empty();
        }
        synchronized (this) {
            places.ask(places.find(key));
        }
        return Optional.of(bytes.position(body).slice());
    }

    /** Over all but the sum itself. */
    private static int sum(byte[] all) {
        CRC32C sum = new CRC32C();
        sum.update(all, 0, HEAD - Integer.BYTES);
        sum.update(all, HEAD, all.length - HEAD);
        return (int) sum.getValue();
    }

    /** Adds a piece. Once that fails nothing is added any more. */
    void add(String name, long mark, byte[] piece) {
        byte[] title = name.getBytes(StandardCharsets.UTF_8);
        if (title.length > LONGEST_NAME) {
            return;
        }
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + title.length + piece.length);
        bytes.putInt(title.length).putInt(piece.length).putLong(mark);
        bytes.putInt(check(title.length, piece.length, mark)).putInt(0);
        bytes.put(title).put(piece).flip();
        bytes.putInt(HEAD - Integer.BYTES, sum(bytes.array()));
        append(title, piece.length, mark, bytes);
    }

    private synchronized void append(byte[] title, int piece, long mark, ByteBuffer bytes) {
        if (full) {
            return;
        }
        try {
            int length = bytes.remaining();
            long at = end;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
            places.put(PieceTable.key(title, 0, title.length), end, title.length, piece, mark, true);
            end += length;
        } catch (IOException e) {
            full = true;
        }
    }

    /** Lets others in. */
    @Override
    public synchronized void close() {
        try (channel) {
            channel.truncate(end);
        } catch (IOException e) {
            // what is left behind the end is found to be damaged
            return;
        }
    }

    /** Leaves out what nobody asked for, once that is half of the file. Nothing can be found or added then. */
    synchronized void sweep() {
        long alive = Long.BYTES + places.room(HEAD);
        if (alive * 2 < end) {
            try {
                rewrite(places.asked());
            } catch (IOException e) {
                // it stays as it is
                return;
            }
        }
    }

    private void rewrite(int[] wanted) throws IOException {
        Path next = Files.createTempFile(path.toAbsolutePath().getParent(), "kept", ".part");
        try {
            try (FileChannel to = FileChannel.open(next, StandardOpenOption.WRITE)) {
                copy(0, Long.BYTES, to);
                for (int slot : wanted) {
                    copy(places.start(slot), length(slot), to);
                }
            }
            Files.move(next, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void copy(long at, long length, FileChannel to) throws IOException {
        for (long done = 0; done < length; ) {
            long some = channel.transferTo(at + done, length - done, to);
            if (some <= 0) {
                throw new IOException("the file ends early");
            }
            done += some;
        }
    }

    private long length(int slot) {
        return (long) HEAD + places.title(slot) + places.length(slot);
    }
}
