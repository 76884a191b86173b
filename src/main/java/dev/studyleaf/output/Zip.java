package dev.studyleaf.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into one, the same bytes whenever and wherever it is done. */
public final class Zip {
    /** A day that a zip file can hold; on the very first one Java would add a field that some readers do not expect. */
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Zip() {}

    /** {@code files} by their paths, in their order. */
    public static byte[] of(Map<String, byte[]> files) {
        return of(files, Set.of());
    }

    /** The same; those of the paths {@code plain} are not compressed, for readers that look for them as they are. */
    public static byte[] of(Map<String, byte[]> files, Set<String> plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue(), plain.contains(file.getKey())));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String path, byte[] file, boolean plain) {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DAY);
        if (plain) {
            CRC32 sum = new CRC32();
            sum.update(file);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(file.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
