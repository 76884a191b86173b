package dev.studyleaf.output;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into one, the same bytes whenever and wherever it is done. Each is written when it is added. */
public final class Zip implements Closeable {
    /** A day that a zip file can hold; on the very first one Java would add a field that some readers do not expect. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream out;

    /** Packs into {@code out}, which is closed with this. */
    public Zip(OutputStream out) {
        this.out = new ZipOutputStream(out);
    }

    /** {@code files} by their paths, in their order. */
    public static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Zip zip = new Zip(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.add(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Adds a file. */
    public void add(String path, byte[] file) throws IOException {
        put(entry(path), file);
    }

    /** Adds a file that is not compressed, for readers that look for it as it is. */
    public void addPlain(String path, byte[] file) throws IOException {
        ZipEntry entry = entry(path);
        CRC32 sum = new CRC32();
        sum.update(file);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.length);
        entry.setCrc(sum.getValue());
        put(entry, file);
    }

    private void put(ZipEntry entry, byte[] file) throws IOException {
        out.putNextEntry(entry);
        out.write(file);
        out.closeEntry();
    }

    private static ZipEntry entry(String path) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DAY);
        return entry;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
